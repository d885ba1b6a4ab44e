<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>No names. No camera. Nothing is saved.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pas de noms. Pas de caméra. Rien n&apos;est enregistré.</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Take care</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Appelez</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Raise the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Remonter les boutons</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Abaisser les boutons</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parler à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Clear my screen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Effacer mon écran</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Taille du texte et couleurs</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The card, for your contacts</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La carte, pour vos contacts</translation>
    </message>
    <message>
        <source>The next time you can come, for your calendar</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La prochaine fois que vous pouvez venir, pour votre agenda</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>The steps, to read later</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Les étapes, à lire plus tard</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Emportez-le</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. Your phone may remember it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Visez ici avec l&apos;appareil photo de votre téléphone. Le téléphone peut le garder.</translation>
    </message>
    <message>
        <source>QR code. %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Code QR. %1</translation>
    </message>
</context>
<context>
    <name>ContactAnswer</name>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nous ne connaissons pas les horaires. Appelez d&apos;abord.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Géré par le gouvernement</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Les appels sont enregistrés</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Les appels sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>They speak %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Langues parlées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other languages with an interpreter.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Autres langues avec un interprète.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>For ages: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Âges&#xa0;: %1</translation>
    </message>
    <message>
        <source>We do not know the address.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nous ne connaissons pas l&apos;adresse.</translation>
    </message>
    <message>
        <source>No appointment needed.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sans rendez-vous.</translation>
    </message>
    <message>
        <source>You can come, or make an appointment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vous pouvez venir, ou prendre rendez-vous.</translation>
    </message>
    <message>
        <source>Make an appointment first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Prenez d&apos;abord rendez-vous.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nous ne connaissons pas les horaires. Appelez d&apos;abord.</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Géré par le gouvernement</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Les appels sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ceci est un exemple.</translation>
    </message>
    <message>
        <source>The room and the hours are not real. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La salle et les horaires ne sont pas réels. Demandez à l&apos;accueil.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Speaks my language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parle ma langue</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sans rendez-vous</translation>
    </message>
</context>
<context>
    <name>GuideStatus</name>
    <message>
        <source>Part of this is in dispute.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Une partie de ceci est contestée.</translation>
    </message>
    <message>
        <source>Some of this is not known.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Une partie de ceci n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vérifié le %1.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Comment pouvons-nous vous aider&#xa0;?</translation>
    </message>
    <message>
        <source>These pages may be out of date.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ces pages ne sont peut-être plus à jour.</translation>
    </message>
    <message>
        <source>They were last confirmed on %1. Please ask at the front desk before you rely on them.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Elles ont été confirmées pour la dernière fois le %1. Demandez à l&apos;accueil avant de vous y fier.</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1. Other letters and numbers</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Autres lettres et chiffres</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What the keys do</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>À quoi servent les touches</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Voir tous les thèmes</translation>
    </message>
    <message>
        <source>Down, up: to the next thing, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bas, haut : à l&apos;élément suivant, au précédent.</translation>
    </message>
    <message>
        <source>Right, left: to the next heading, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Droite, gauche : au titre suivant, au précédent.</translation>
    </message>
    <message>
        <source>Enter: open what you are at.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Entrée : ouvre l&apos;élément où vous êtes.</translation>
    </message>
    <message>
        <source>Back: one page back. Three times: clear the screen.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Retour : une page en arrière. Trois fois : efface l&apos;écran.</translation>
    </message>
    <message>
        <source>Home: to the topics. Help: this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Début : aux thèmes. Aide : cette page.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Counselors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Conseillers</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parler à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Choose your school.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Choisissez votre école.</translation>
    </message>
    <message>
        <source>These pages must be checked again. Until then, ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ces pages doivent être vérifiées à nouveau. En attendant, demandez à l&apos;accueil.</translation>
    </message>
    <message>
        <source>Nobody in this list. Touch a choice again to see more.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Personne dans cette liste. Touchez encore un choix pour en voir plus.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ouvert maintenant</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Others can hear this page. Read it aloud?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>D’autres personnes peuvent entendre cette page. La lire à voix haute ?</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for families and students</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aide pour les familles et les élèves</translation>
    </message>
    <message>
        <source>No voice here speaks %1, so this page cannot be read aloud.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ici, aucune voix ne parle %1 ; cette page ne peut donc pas être lue à voix haute.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found. Try another word, choose a topic, or talk to a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rien n&apos;a été trouvé. Essayez un autre mot, choisissez un thème ou parlez à une personne.</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Voir tous les thèmes</translation>
    </message>
    <message>
        <source>Talk to someone at school</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parlez à quelqu&apos;un à l&apos;école</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Seulement en %1</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Draft translation, not yet checked by a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Traduction provisoire. Personne ne l&apos;a encore vérifiée.</translation>
    </message>
    <message>
        <source>This page is past its check date. Ask before you rely on it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La date de vérification de cette page est dépassée. Demandez avant de vous y fier.</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Read in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lire en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Afficher les deux langues</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>End</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Envoyez un SMS</translation>
    </message>
    <message>
        <source>Call with a TDD</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Appelez avec un TDD</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Appelez</translation>
    </message>
    <message>
        <source>Send the word %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Envoyez le mot %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pour le personnel : entrez le code PIN</translation>
    </message>
    <message>
        <source>%1 digits entered</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 chiffres saisis</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait 15 minutes.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trop d&apos;essais incorrects. Attendez 15 minutes.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ce n&apos;est pas le code PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Take your paper with you.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Emportez votre papier.</translation>
    </message>
    <message>
        <source>It could not be printed. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>L&apos;impression n&apos;a pas marché. Demandez à l&apos;accueil.</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>General information, not legal advice.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Informations générales, pas un avis juridique.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>Checked on %1. %2.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vérifié le %1. %2.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sources&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Résultats pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>button</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>bouton</translation>
    </message>
    <message>
        <source>heading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>image</translation>
    </message>
    <message>
        <source>text field</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>champ de texte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not available</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>pas disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La voix est activée. Descendez pour entendre les langues. Appuyez sur la touche du milieu pour en choisir une. Tenez la touche d’aide deux secondes pour arrêter la voix.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La voix est arrêtée.</translation>
    </message>
    <message>
        <source>Screen cleared.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Écran effacé.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Résultats : %1</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volume %1 sur %2</translation>
    </message>
    <message>
        <source>Others can hear this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>D’autres personnes peuvent entendre cette page.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Protection</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Faults since the start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pannes depuis le démarrage</translation>
    </message>
    <message>
        <source>Records of visitors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Données sur les visiteurs</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cette barre doit mesurer 100 mm. Sinon, corrigez mm_per_px dans kiosk.toml.</translation>
    </message>
    <message>
        <source>A bank card fits this frame exactly.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Une carte bancaire remplit exactement ce cadre.</translation>
    </message>
    <message>
        <source>Nobody answers. Is the service running?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Personne ne répond. Le service fonctionne-t-il ?</translation>
    </message>
    <message>
        <source>Asked. What changes stands above in a moment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Demandé. Ce qui change s’affiche ci-dessus dans un instant.</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tester le toucher</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>Look at the share now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Consulter le partage maintenant</translation>
    </message>
    <message>
        <source>Go back one release</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>This page is hidden. It is cleared in %1 seconds.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cette page est cachée. Elle sera effacée dans %1 secondes.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Continuer à lire</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1. Choose a language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Choisissez une langue</translation>
    </message>
    <message>
        <source>Aa. Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa. Taille du texte et couleurs</translation>
    </message>
    <message>
        <source>Aa</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Listen. Read this page aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Écouter. Lire cette page à voix haute</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>TouchRow</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Seulement en&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every field once. A field that stays light does not feel touch.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Touchez chaque case une fois. Une case qui reste claire ne réagit pas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Case %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>All pages, A to Z</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Toutes les pages, de A à Z</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This page was taken down.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cette page a été retirée.</translation>
    </message>
    <message>
        <source>Something on it may not be right any more. Please do not rely on what you read here.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Quelque chose n&apos;y est peut-être plus exact. Ne vous fiez pas à ce que vous avez lu ici.</translation>
    </message>
</context>
</TS>
