<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>No names. No camera. Nothing is saved.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sin nombres. Sin cámara. No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Take care</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Llame</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Es bueno saberlo</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Raise the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Subir los botones</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bajar los botones</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hable con una persona</translation>
    </message>
    <message>
        <source>Clear my screen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Borrar mi pantalla</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The card, for your contacts</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La tarjeta, para sus contactos</translation>
    </message>
    <message>
        <source>The next time you can come, for your calendar</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La próxima vez que puede venir, para su calendario</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>The steps, to read later</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Los pasos, para leer después</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. Your phone may remember it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Apunte aquí la cámara de su teléfono. Su teléfono puede guardarlo.</translation>
    </message>
    <message>
        <source>QR code. %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Código QR. %1</translation>
    </message>
</context>
<context>
    <name>ContactAnswer</name>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No sabemos el horario. Llame primero.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>A cargo del gobierno</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Las llamadas se graban</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Las llamadas se graban.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>They speak %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hablan %1.</translation>
    </message>
    <message>
        <source>Other languages with an interpreter.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Otros idiomas con intérprete.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Costo: %1</translation>
    </message>
    <message>
        <source>For ages: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Edades: %1</translation>
    </message>
    <message>
        <source>We do not know the address.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No sabemos la dirección.</translation>
    </message>
    <message>
        <source>No appointment needed.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No necesita cita.</translation>
    </message>
    <message>
        <source>You can come, or make an appointment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Puede venir o hacer una cita.</translation>
    </message>
    <message>
        <source>Make an appointment first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Primero haga una cita.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No sabemos el horario. Llame primero.</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>A cargo del gobierno</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Las llamadas se graban.</translation>
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
        <translation>Esto es un ejemplo.</translation>
    </message>
    <message>
        <source>The room and the hours are not real. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La sala y el horario no son reales. Pregunte en la recepción.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Speaks my language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Habla mi idioma</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sin cita</translation>
    </message>
</context>
<context>
    <name>GuideStatus</name>
    <message>
        <source>Part of this is in dispute.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parte de esto está en disputa.</translation>
    </message>
    <message>
        <source>Some of this is not known.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parte de esto no se sabe.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verificado el %1.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>¿Cómo podemos ayudar?</translation>
    </message>
    <message>
        <source>These pages may be out of date.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Estas páginas pueden estar desactualizadas.</translation>
    </message>
    <message>
        <source>They were last confirmed on %1. Please ask at the front desk before you rely on them.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se confirmaron por última vez el %1. Pregunte en la recepción antes de confiar en ellas.</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1. Other letters and numbers</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Otras letras y números</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What the keys do</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Para qué sirven las teclas</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ver todos los temas</translation>
    </message>
    <message>
        <source>Down, up: to the next thing, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Abajo, arriba: a lo siguiente, a lo anterior.</translation>
    </message>
    <message>
        <source>Right, left: to the next heading, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Derecha, izquierda: al título siguiente, al anterior.</translation>
    </message>
    <message>
        <source>Enter: open what you are at.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Intro: abre lo que está marcado.</translation>
    </message>
    <message>
        <source>Back: one page back. Three times: clear the screen.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Atrás: una página atrás. Tres veces: borra la pantalla.</translation>
    </message>
    <message>
        <source>Home: to the topics. Help: this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Inicio: a los temas. Ayuda: esta página.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Counselors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Consejeros</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hable con una persona</translation>
    </message>
    <message>
        <source>Choose your school.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Elija su escuela.</translation>
    </message>
    <message>
        <source>These pages must be checked again. Until then, ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Estas páginas deben revisarse de nuevo. Mientras tanto, pregunte en la recepción.</translation>
    </message>
    <message>
        <source>Nobody in this list. Touch a choice again to see more.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No hay nadie en esta lista. Toque otra vez una opción para ver más.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Abierto ahora</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Others can hear this page. Read it aloud?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Otras personas pueden oír esta página. ¿Leerla en voz alta?</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for families and students</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ayuda para familias y estudiantes</translation>
    </message>
    <message>
        <source>No voice here speaks %1, so this page cannot be read aloud.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aquí no hay ninguna voz en %1, por eso esta página no se puede leer en voz alta.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found. Try another word, choose a topic, or talk to a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No se encontró nada. Pruebe otra palabra, elija un tema o hable con una persona.</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ver todos los temas</translation>
    </message>
    <message>
        <source>Talk to someone at school</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hable con alguien en la escuela</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Solo en %1</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Draft translation, not yet checked by a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Traducción preliminar. Ninguna persona la ha revisado todavía.</translation>
    </message>
    <message>
        <source>This page is past its check date. Ask before you rely on it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ya pasó la fecha para revisar esta página. Pregunte antes de confiar en ella.</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Read in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Leer en: %1</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Mostrar los dos idiomas</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Más</translation>
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
        <translation>Envíe un mensaje de texto</translation>
    </message>
    <message>
        <source>Call with a TDD</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Llame con un TDD</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Llame</translation>
    </message>
    <message>
        <source>Send the word %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Envíe la palabra %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Para el personal: ingrese el PIN</translation>
    </message>
    <message>
        <source>%1 digits entered</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 dígitos ingresados</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait 15 minutes.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Demasiados intentos incorrectos. Espere 15 minutos.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se está imprimiendo…</translation>
    </message>
    <message>
        <source>Take your paper with you.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Llévese su papel.</translation>
    </message>
    <message>
        <source>It could not be printed. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No se pudo imprimir. Pregunte en la recepción.</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>General information, not legal advice.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Información general, no es asesoría legal.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verificado el %1.</translation>
    </message>
    <message>
        <source>Checked on %1. %2.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Verificado el %1. %2.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Se muestra: %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>button</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>botón</translation>
    </message>
    <message>
        <source>heading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>título</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>text field</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>chosen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not available</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La voz está activada. Baje para oír los idiomas. Pulse la tecla del centro para elegir uno. Mantenga la tecla de ayuda dos segundos para terminar la voz.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>La voz está desactivada.</translation>
    </message>
    <message>
        <source>Screen cleared.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pantalla borrada.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volumen %1 de %2</translation>
    </message>
    <message>
        <source>Others can hear this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Otras personas pueden oír esta página.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Protection</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Faults since the start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Fallos desde el inicio</translation>
    </message>
    <message>
        <source>Records of visitors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Registros de visitantes</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Esta barra debe medir 100 mm. Si no es así, corrija mm_per_px en kiosk.toml.</translation>
    </message>
    <message>
        <source>A bank card fits this frame exactly.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Una tarjeta bancaria cabe exactamente en este marco.</translation>
    </message>
    <message>
        <source>Nobody answers. Is the service running?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nadie contesta. ¿Está funcionando el servicio?</translation>
    </message>
    <message>
        <source>Asked. What changes stands above in a moment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Pedido. Lo que cambie aparecerá arriba en un momento.</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Probar el tacto</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Look at the share now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Mirar la carpeta ahora</translation>
    </message>
    <message>
        <source>Go back one release</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Volver a la versión anterior</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>¿Sigue aquí?</translation>
    </message>
    <message>
        <source>This page is hidden. It is cleared in %1 seconds.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Esta página está oculta. Se borrará en %1 segundos.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>%1. Choose a language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Elija un idioma</translation>
    </message>
    <message>
        <source>Aa. Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa. Tamaño del texto y colores</translation>
    </message>
    <message>
        <source>Aa</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Listen. Read this page aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Escuchar. Leer esta página en voz alta</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>TouchRow</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Solo en: %1</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every field once. A field that stays light does not feel touch.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Toque cada campo una vez. Un campo que queda claro no siente el tacto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Campo %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>All pages, A to Z</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Todas las páginas, de la A a la Z</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This page was taken down.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Esta página se retiró.</translation>
    </message>
    <message>
        <source>Something on it may not be right any more. Please do not rely on what you read here.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Algo en ella puede no ser correcto ya. No confíe en lo que leyó aquí.</translation>
    </message>
</context>
</TS>
