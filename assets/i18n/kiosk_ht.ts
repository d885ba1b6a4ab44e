<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_HT" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>No names. No camera. Nothing is saved.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pa gen non. Pa gen kamera. Anyen pa anrejistre.</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Take care</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fè atansyon</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rele</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bon pou konnen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Raise the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Monte bouton yo</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Desann bouton yo</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pale ak yon moun</translation>
    </message>
    <message>
        <source>Clear my screen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Efase ekran mwen</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chwazi lang ou</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gwosè lèt ak koulè</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lèt nòmal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gwo lèt</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trè gwo lèt</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Klè</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fènwa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gwo kontras</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The card, for your contacts</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kat la, pou kontak ou yo</translation>
    </message>
    <message>
        <source>The next time you can come, for your calendar</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pwochen fwa ou ka vini, pou kalandriye ou</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Etap %1</translation>
    </message>
    <message>
        <source>The steps, to read later</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Etap yo, pou li pita</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pote l avè w</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. Your phone may remember it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vize kamera telefòn ou isit la. Telefòn ou ka sonje sa.</translation>
    </message>
    <message>
        <source>QR code. %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kòd QR. %1</translation>
    </message>
</context>
<context>
    <name>ContactAnswer</name>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nou pa konnen orè a. Rele anvan.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se gouvènman an ki dirije li</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yo anrejistre apèl yo</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yo anrejistre apèl yo.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>They speak %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yo pale %1.</translation>
    </message>
    <message>
        <source>Other languages with an interpreter.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lòt lang ak yon entèprèt.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pri: %1</translation>
    </message>
    <message>
        <source>For ages: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Laj: %1</translation>
    </message>
    <message>
        <source>We do not know the address.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nou pa konnen adrès la.</translation>
    </message>
    <message>
        <source>No appointment needed.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ou pa bezwen randevou.</translation>
    </message>
    <message>
        <source>You can come, or make an appointment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ou ka vini, oswa pran randevou.</translation>
    </message>
    <message>
        <source>Make an appointment first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pran randevou anvan.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp</translation>
    </message>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nou pa konnen orè a. Rele anvan.</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se gouvènman an ki dirije li</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yo anrejistre apèl yo.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sa a se yon egzanp.</translation>
    </message>
    <message>
        <source>The room and the hours are not real. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sal la ak orè a pa vre. Mande nan biwo resepsyon an.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Louvri kounye a</translation>
    </message>
    <message>
        <source>Speaks my language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pale lang mwen</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>San randevou</translation>
    </message>
</context>
<context>
    <name>GuideStatus</name>
    <message>
        <source>Part of this is in dispute.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gen dezakò sou yon pati nan sa.</translation>
    </message>
    <message>
        <source>Some of this is not known.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gen yon pati nan sa nou pa konnen.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verifye: %1.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chwazi lang ou</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kijan nou ka ede?</translation>
    </message>
    <message>
        <source>These pages may be out of date.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Paj sa yo ka pa ajou.</translation>
    </message>
    <message>
        <source>They were last confirmed on %1. Please ask at the front desk before you rely on them.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dènye fwa yo te konfime yo se %1. Tanpri mande nan biwo resepsyon an anvan ou fye yo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chèche</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1. Other letters and numbers</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Lòt lèt ak chif</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Espas</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Efase</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What the keys do</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sa touch yo fè</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Wè tout sijè yo</translation>
    </message>
    <message>
        <source>Down, up: to the next thing, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Anba, anwo: pou ale sou sa ki vini apre, sou sa ki te anvan.</translation>
    </message>
    <message>
        <source>Right, left: to the next heading, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Adwat, agoch: pou ale sou pwochen tit la, sou tit ki te anvan an.</translation>
    </message>
    <message>
        <source>Enter: open what you are at.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Antre: louvri sa ou sou li a.</translation>
    </message>
    <message>
        <source>Back: one page back. Three times: clear the screen.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Retounen: yon paj anaryè. Twa fwa: efase ekran an.</translation>
    </message>
    <message>
        <source>Home: to the topics. Help: this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Akèy: pou ale nan sijè yo. Èd: paj sa a.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Counselors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Konseye</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pale ak yon moun</translation>
    </message>
    <message>
        <source>Choose your school.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chwazi lekòl ou.</translation>
    </message>
    <message>
        <source>These pages must be checked again. Until then, ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fòk yo verifye paj sa yo ankò. Annatandan, mande nan biwo resepsyon an.</translation>
    </message>
    <message>
        <source>Nobody in this list. Touch a choice again to see more.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pa gen moun nan lis sa a. Touche yon chwa ankò pou wè plis.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Louvri kounye a</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Others can hear this page. Read it aloud?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lòt moun ka tande paj sa a. Èske pou nou li l fò?</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Li l fò</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pa kounye a</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sispann</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sou %2</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volim</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vitès</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for families and students</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Èd pou fanmi ak elèv</translation>
    </message>
    <message>
        <source>No voice here speaks %1, so this page cannot be read aloud.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pa gen okenn vwa isit la ki pale %1, se poutèt sa nou pa ka li paj sa a fò.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kòmanse</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found. Try another word, choose a topic, or talk to a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nou pa jwenn anyen. Eseye yon lòt mo, chwazi yon sijè, oswa pale ak yon moun.</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Wè tout sijè yo</translation>
    </message>
    <message>
        <source>Talk to someone at school</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pale ak yon moun nan lekòl la</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sèlman an %1</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Draft translation, not yet checked by a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tradiksyon pwovizwa. Pèsonn poko verifye l.</translation>
    </message>
    <message>
        <source>This page is past its check date. Ask before you rely on it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dat pou verifye paj sa a pase. Mande anvan ou konte sou li.</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Read in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Li nan: %1</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Montre tou de lang yo</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Anwo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sou %2</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Plis</translation>
    </message>
    <message>
        <source>End</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fen</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Voye yon mesaj tèks</translation>
    </message>
    <message>
        <source>Call with a TDD</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rele ak yon TDD</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rele</translation>
    </message>
    <message>
        <source>Send the word %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Voye mo %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pou anplwaye: antre PIN lan</translation>
    </message>
    <message>
        <source>%1 digits entered</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 chif antre</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait 15 minutes.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Twòp move esè. Tann 15 minit.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se pa PIN lan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Antre</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>L ap enprime…</translation>
    </message>
    <message>
        <source>Take your paper with you.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pran papye w la avèk ou.</translation>
    </message>
    <message>
        <source>It could not be printed. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Li pa t kapab enprime. Mande nan biwo resepsyon an.</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Enprime</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>General information, not legal advice.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Enfòmasyon jeneral, se pa konsèy legal.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verifye: %1.</translation>
    </message>
    <message>
        <source>Checked on %1. %2.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verifye: %1. %2.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sous: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chèche</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kisa w ap chèche?</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>N ap montre: %1</translation>
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
        <translation>tit</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>imaj</translation>
    </message>
    <message>
        <source>text field</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>kote pou ekri</translation>
    </message>
    <message>
        <source>chosen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>chwazi</translation>
    </message>
    <message>
        <source>not available</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>pa disponib</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 sou %2</translation>
    </message>
    <message>
        <source>Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vwa a limen. Desann pou w tande lang yo. Peze touch nan mitan an pou chwazi youn. Kenbe touch èd la de segonn pou etenn vwa a.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Vwa a etenn.</translation>
    </message>
    <message>
        <source>Screen cleared.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ekran an efase.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lang: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Rezilta: %1</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volim %1 sou %2</translation>
    </message>
    <message>
        <source>Others can hear this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lòt moun ka tande paj sa a.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pwogram</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kontni</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dosye pataje</translation>
    </message>
    <message>
        <source>Protection</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pwoteksyon</translation>
    </message>
    <message>
        <source>Faults since the start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pwoblèm depi li demare</translation>
    </message>
    <message>
        <source>Records of visitors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dosye sou vizitè yo</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kyòs sa a</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pa gen okenn.</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Okenn</translation>
    </message>
    <message>
        <source>This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ba sa a dwe mezire 100 mm. Si se pa sa, korije mm_per_px nan kiosk.toml.</translation>
    </message>
    <message>
        <source>A bank card fits this frame exactly.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yon kat bank antre egzakteman nan ankadreman sa a.</translation>
    </message>
    <message>
        <source>Nobody answers. Is the service running?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pèsonn pa reponn. Èske sèvis la ap mache?</translation>
    </message>
    <message>
        <source>Asked. What changes stands above in a moment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nou mande l. Sa ki chanje ap parèt anlè a talè.</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Teste manyen ekran an</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Teste son an</translation>
    </message>
    <message>
        <source>Look at the share now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gade dosye pataje a kounye a</translation>
    </message>
    <message>
        <source>Go back one release</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tounen nan vèsyon anvan an</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fèmen kyòs la</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Èske ou toujou la?</translation>
    </message>
    <message>
        <source>This page is hidden. It is cleared in %1 seconds.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Paj sa a kache. L ap efase nan %1 segonn.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kontinye li</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Akèy</translation>
    </message>
    <message>
        <source>%1. Choose a language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Chwazi yon lang</translation>
    </message>
    <message>
        <source>Aa. Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa. Gwosè lèt ak koulè</translation>
    </message>
    <message>
        <source>Aa</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Listen. Read this page aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Koute. Li paj sa a fò</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Koute</translation>
    </message>
</context>
<context>
    <name>TouchRow</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Egzanp: %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sèlman nan: %1</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every field once. A field that stays light does not feel touch.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Manyen chak kare yon fwa. Yon kare ki rete klè pa santi manyen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kare %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>All pages, A to Z</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tout paj yo, A rive Z</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This page was taken down.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Yo retire paj sa a.</translation>
    </message>
    <message>
        <source>Something on it may not be right any more. Please do not rely on what you read here.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gen bagay ladan l ki ka pa bon ankò. Tanpri pa fye sa ou te li la a.</translation>
    </message>
</context>
</TS>
