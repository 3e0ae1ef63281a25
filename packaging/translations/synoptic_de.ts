<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Stopped; what was finished stays.</source>
        <translation>Angehalten; was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>There is no library {path}.</source>
        <translation>Es gibt keine Bibliothek {path}.</translation>
    </message>
    <message>
        <source>Check its name, or import something first.</source>
        <translation>Den Namen prüfen oder zuerst etwas importieren.</translation>
    </message>
    <message>
        <source>Apertium cannot be started: {reason}.</source>
        <translation>Apertium lässt sich nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>Install it anew, or choose another engine in the preferences.</source>
        <translation>Neu installieren oder in den Einstellungen einen anderen Dienst wählen.</translation>
    </message>
    <message>
        <source>Apertium did not finish in time.</source>
        <translation>Apertium wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Ask again, or for less text.</source>
        <translation>Noch einmal versuchen, oder mit weniger Text.</translation>
    </message>
    <message>
        <source>Apertium failed to translate with {pair}.</source>
        <translation>Apertium konnte mit {pair} nicht übersetzen.</translation>
    </message>
    <message>
        <source>Install that pair of languages anew.</source>
        <translation>Dieses Sprachpaar neu installieren.</translation>
    </message>
    <message>
        <source>The Argos model {model} cannot be used.</source>
        <translation>Das Argos-Modell {model} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>{engine} needs the address of a server.</source>
        <translation>{engine} braucht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Enter it in the preferences.</source>
        <translation>Bitte in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>{engine} does not translate from {source} to {target} here.</source>
        <translation>{engine} übersetzt hier nicht aus {source} in {target}.</translation>
    </message>
    <message>
        <source>{engine} does not translate from {source} to {target}.</source>
        <translation>{engine} übersetzt nicht aus {source} in {target}.</translation>
    </message>
    <message>
        <source>Choose another engine in the preferences.</source>
        <translation>In den Einstellungen einen anderen Dienst wählen.</translation>
    </message>
    <message>
        <source>No engine here translates from {source} to {target}.</source>
        <translation>Kein Dienst hier übersetzt aus {source} in {target}.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Eine andere Sprache wählen.</translation>
    </message>
    <message>
        <source>the LibreTranslate server at {address}</source>
        <translation>den LibreTranslate-Server unter {address}</translation>
    </message>
    <message>
        <source>DeepL in Cologne ({address})</source>
        <translation>DeepL in Köln ({address})</translation>
    </message>
    <message>
        <source>Microsoft ({address})</source>
        <translation>Microsoft ({address})</translation>
    </message>
    <message>
        <source>Google ({address})</source>
        <translation>Google ({address})</translation>
    </message>
    <message>
        <source>Translated, the makers of MyMemory ({address}), who may keep it and show it to others</source>
        <translation>Translated, den Hersteller von MyMemory ({address}), der alles behalten und anderen zeigen darf</translation>
    </message>
    <message>
        <source>Markdown (my template)</source>
        <translation>Markdown (eigene Vorlage)</translation>
    </message>
    <message>
        <source>Markdown (Obsidian)</source>
        <translation>Markdown (Obsidian)</translation>
    </message>
    <message>
        <source>Markdown (CommonMark)</source>
        <translation>Markdown (CommonMark)</translation>
    </message>
    <message>
        <source>Markdown (Logseq)</source>
        <translation>Markdown (Logseq)</translation>
    </message>
    <message>
        <source>Parallel edition (HTML)</source>
        <translation>Paralleledition (HTML)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>EPUB Annotations</source>
        <translation>EPUB Annotations</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Differences, told once, moved (CSV)</source>
        <translation>Unterschiede, nur hier, verschoben (CSV)</translation>
    </message>
    <message>
        <source>Differences, told once, moved (Markdown)</source>
        <translation>Unterschiede, nur hier, verschoben (Markdown)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Literaturangaben (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Übersetzungsspeicher (TMX)</translation>
    </message>
    <message>
        <source>There is no form “{name}”.</source>
        <translation>Es gibt keine Form „{name}“.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Eine von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>This is not a CSV file ({why}).</source>
        <translation>Das ist keine CSV-Datei ({why}).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>This table has not the columns of Hypothes.is or Readwise.</source>
        <translation>Dieser Tabelle fehlen die Spalten von Hypothes.is oder Readwise.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>No annotations of Hypothes.is are in this file.</source>
        <translation>Diese Datei enthält keine Anmerkungen von Hypothes.is.</translation>
    </message>
    <message>
        <source>Choose a file of Web Annotations.</source>
        <translation>Eine Datei mit Web Annotations wählen.</translation>
    </message>
    <message>
        <source>No Web Annotations are in this file.</source>
        <translation>Diese Datei enthält keine Web Annotations.</translation>
    </message>
    <message>
        <source>The block “note” of the template writes no id, by which the note is found again in the file.</source>
        <translation>Der Block „note“ der Vorlage schreibt keine Kennung, an der die Notiz in der Datei wiederzufinden ist.</translation>
    </message>
    <message>
        <source>Write {{ note.link }} or {{ note.id }} somewhere in it.</source>
        <translation>Irgendwo darin {{ note.link }} oder {{ note.id }} schreiben.</translation>
    </message>
    <message>
        <source>{begun} to {ended}. Read: {done} of {all}. Time: {time}. Notes made: {notes}.</source>
        <translation>{begun} bis {ended}. Gelesen: {done} von {all}. Zeit: {time}. Notizen gemacht: {notes}.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Notes made</source>
        <translation>Gemachte Notizen</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{time} of it in machine translation</source>
        <translation>davon {time} in maschineller Übersetzung</translation>
    </message>
    <message>
        <source>- {title} ({language}, {source}): {times}</source>
        <translation>- {title} ({language}, {source}): {times}</translation>
    </message>
    <message>
        <source>this becomes too large</source>
        <translation>dies wird zu groß</translation>
    </message>
    <message>
        <source>the text becomes too large</source>
        <translation>der Text wird zu groß</translation>
    </message>
    <message>
        <source>Line {number} of the template: {reason}.</source>
        <translation>Zeile {number} der Vorlage: {reason}.</translation>
    </message>
    <message>
        <source>“{word}” cannot be used here</source>
        <translation>„{word}“ ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Die Vorlage ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>this takes longer than {seconds:.0f} seconds</source>
        <translation>dies dauert länger als {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <source>There is no annotation {annotation_id}.</source>
        <translation>Es gibt keine Anmerkung {annotation_id}.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Sie wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>There is no article {article_id}.</source>
        <translation>Es gibt keinen Artikel {article_id}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Er wurde vielleicht entfernt.</translation>
    </message>
    <message>
        <source>There is no text {text_id}.</source>
        <translation>Es gibt keinen Text {text_id}.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>der Name der Datei</translation>
    </message>
    <message>
        <source>There is no {noun} {id}.</source>
        <translation>Es gibt keinen Eintrag {noun} {id}.</translation>
    </message>
    <message>
        <source>{count} ids of the kind {noun} begin with {letters}.</source>
        <translation>{count} Kennungen der Art {noun} beginnen mit {letters}.</translation>
    </message>
    <message>
        <source>Give more of its letters.</source>
        <translation>Mehr Buchstaben davon angeben.</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>Von Ihnen beiseitegelegt.</translation>
    </message>
    <message>
        <source>The library {name} is damaged.</source>
        <translation>Die Bibliothek {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a backup copy.</source>
        <translation>Die Datei so aufbewahren und eine Sicherungskopie öffnen.</translation>
    </message>
    <message>
        <source>The library {name} is closed.</source>
        <translation>Die Bibliothek {name} ist geschlossen.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: {reason}.</source>
        <translation>Die Bibliothek {name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Einen anderen Ort für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>{name} is empty: it is damaged, or no library.</source>
        <translation>{name} ist leer: beschädigt oder keine Bibliothek.</translation>
    </message>
    <message>
        <source>Open a backup copy, or remove it.</source>
        <translation>Eine Sicherungskopie öffnen oder die Datei entfernen.</translation>
    </message>
    <message>
        <source>{name} is not a Synoptic library.</source>
        <translation>{name} ist keine Bibliothek von Synoptic.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Synoptic.</source>
        <translation>{name} stammt von einem neueren Synoptic.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Die neueste Version installieren.</translation>
    </message>
    <message>
        <source>{name} is damaged: its list of versions is missing.</source>
        <translation>{name} ist beschädigt: Das Verzeichnis der Fassungen fehlt.</translation>
    </message>
    <message>
        <source>Open a backup copy.</source>
        <translation>Eine Sicherungskopie öffnen.</translation>
    </message>
    <message>
        <source>There is no story {story_id}.</source>
        <translation>Es gibt keine Story {story_id}.</translation>
    </message>
    <message>
        <source>Its articles may have moved to another story.</source>
        <translation>Ihre Artikel gehören vielleicht jetzt zu einer anderen Story.</translation>
    </message>
    <message>
        <source>The library {name} is in use by another program.</source>
        <translation>Die Bibliothek {name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Dort schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full; the library {name} was not changed.</source>
        <translation>Der Datenträger ist voll; die Bibliothek {name} blieb unverändert.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library {name} cannot be written.</source>
        <translation>In die Bibliothek {name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Die Zugriffsrechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>The library {name} may not be opened.</source>
        <translation>Die Bibliothek {name} darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened.</source>
        <translation>Die Bibliothek {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and is yours.</source>
        <translation>Prüfen, ob ihr Ordner vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The disk could not be read or written for the library {name}.</source>
        <translation>Der Datenträger der Bibliothek {name} ließ sich nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library {name}.</source>
        <translation>Für die Bibliothek {name} reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <source>The network is switched off in the preferences.</source>
        <translation>Das Netz ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>{host} did not give this page.</source>
        <translation>{host} hat diese Seite nicht geliefert.</translation>
    </message>
    <message>
        <source>It may be away, too slow, or not what it says it is.</source>
        <translation>Vielleicht ist der Server nicht da, zu langsam oder nicht, wofür er sich ausgibt.</translation>
    </message>
    <message>
        <source>{host} did not give this page: it answered {status}.</source>
        <translation>{host} hat diese Seite nicht geliefert: Antwort {status}.</translation>
    </message>
    <message>
        <source>{host} pointed to something that is no page of the web.</source>
        <translation>{host} verwies auf etwas, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>{host} is a machine of your own network; Synoptic was not allowed to ask it.</source>
        <translation>{host} ist ein Rechner Ihres eigenen Netzes; Synoptic durfte ihn nicht fragen.</translation>
    </message>
    <message>
        <source>Name it in the preferences, under “Machines of your own network”.</source>
        <translation>Nennen Sie ihn in den Einstellungen unter „Rechner Ihres eigenen Netzes“.</translation>
    </message>
    <message>
        <source>{host} gave an empty page, or one larger than {most} MB.</source>
        <translation>{host} lieferte eine leere Seite oder eine von mehr als {most} MB.</translation>
    </message>
    <message>
        <source>{engine} cannot be reached: there is no connection.</source>
        <translation>{engine} ist nicht zu erreichen: keine Verbindung.</translation>
    </message>
    <message>
        <source>{engine} did not answer in time.</source>
        <translation>{engine} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{engine} cannot answer now: too busy, or out of order.</source>
        <translation>{engine} kann jetzt nicht antworten: überlastet oder gestört.</translation>
    </message>
    <message>
        <source>{engine} says that today’s quota is used up.</source>
        <translation>{engine} meldet, dass die Menge für heute aufgebraucht ist.</translation>
    </message>
    <message>
        <source>{engine} wants a key, or another than the one it was given.</source>
        <translation>{engine} verlangt einen Schlüssel, oder einen anderen als den angegebenen.</translation>
    </message>
    <message>
        <source>{engine} does not offer this pair of languages.</source>
        <translation>{engine} bietet dieses Sprachpaar nicht an.</translation>
    </message>
    <message>
        <source>{engine} refused the request.</source>
        <translation>{engine} hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>{engine} answered with a web page instead of a translation.</source>
        <translation>{engine} antwortete mit einer Webseite statt einer Übersetzung.</translation>
    </message>
    <message>
        <source>{engine} answered with something that is no translation.</source>
        <translation>{engine} antwortete mit etwas, das keine Übersetzung ist.</translation>
    </message>
    <message>
        <source>The address of {engine} is not one a translation can be asked from.</source>
        <translation>Von der Adresse von {engine} lässt sich keine Übersetzung abrufen.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Die Verbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>In einigen Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Ask again tomorrow, or choose another engine in the preferences.</source>
        <translation>Morgen noch einmal versuchen oder in den Einstellungen einen anderen Dienst wählen.</translation>
    </message>
    <message>
        <source>Enter the key that the engine gave you.</source>
        <translation>Den Schlüssel eingeben, den Sie vom Dienst erhalten haben.</translation>
    </message>
    <message>
        <source>A network that wants you to log in does that; or the address in the preferences is wrong.</source>
        <translation>Das tut ein Netz, in dem man sich erst anmelden muss; oder die Adresse in den Einstellungen ist falsch.</translation>
    </message>
    <message>
        <source>Ask again later, or choose another engine in the preferences.</source>
        <translation>Später noch einmal versuchen oder in den Einstellungen einen anderen Dienst wählen.</translation>
    </message>
    <message>
        <source>It begins with http:// or https:// and stands in the preferences.</source>
        <translation>Sie beginnt mit http:// oder https:// und steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>There is nothing to highlight here.</source>
        <translation>Hier gibt es nichts zu markieren.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Zuerst Wörter auswählen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Clear note</source>
        <translation>Notiz leeren</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Stil ändern</translation>
    </message>
    <message>
        <source>Change passages</source>
        <translation>Stellen ändern</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>This passage belongs to the note already.</source>
        <translation>Diese Stelle gehört schon zur Notiz.</translation>
    </message>
    <message>
        <source>There is no passage here.</source>
        <translation>Hier ist keine Stelle.</translation>
    </message>
    <message>
        <source>There is no proposed counterpart here.</source>
        <translation>Hier ist keine Entsprechung vorgeschlagen.</translation>
    </message>
    <message>
        <source>Go to a lighter highlight first.</source>
        <translation>Zuerst zu einer vorgeschlagenen (helleren) Markierung gehen.</translation>
    </message>
    <message>
        <source>Find counterparts</source>
        <translation>Entsprechungen suchen</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Notizen löschen</translation>
    </message>
    <message>
        <source>No note has the tag “{old}”.</source>
        <translation>Keine Notiz hat das Schlagwort „{old}“.</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenlegen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Notiz wiederherstellen</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Textzeile behalten</translation>
    </message>
    <message>
        <source>Set line aside</source>
        <translation>Textzeile beiseitelegen</translation>
    </message>
    <message>
        <source>There is no line here.</source>
        <translation>Hier ist keine Textzeile.</translation>
    </message>
    <message>
        <source>Move to a line of the text first.</source>
        <translation>Zuerst zu einer Zeile des Textes gehen.</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Change deck</source>
        <translation>Vorspann ändern</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Autor ändern</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Change published</source>
        <translation>Erscheinungsdatum ändern</translation>
    </message>
    <message>
        <source>Change retrieved</source>
        <translation>Abrufdatum ändern</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Story umbenennen</translation>
    </message>
    <message>
        <source>This article is alone in its story already.</source>
        <translation>Dieser Artikel ist schon allein in seiner Story.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>These articles are in one story already.</source>
        <translation>Diese Artikel sind schon in einer Story.</translation>
    </message>
    <message>
        <source>Merge stories</source>
        <translation>Storys zusammenlegen</translation>
    </message>
    <message>
        <source>An article always tells the same story as itself.</source>
        <translation>Ein Artikel erzählt immer dieselbe Story wie er selbst.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Nicht dieselbe Story</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Dieselbe Story</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: one note was changed here and in the file.|{name}: %n notes were changed here and in the file.</source>
        <translation>
            <numerusform>{name}: Eine Notiz wurde hier und in der Datei geändert.</numerusform>
            <numerusform>{name}: %n Notizen wurden hier und in der Datei geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose words hold: those of the library, of the file, or both.</source>
        <translation>Sagen, wessen Wortlaut gilt: der der Bibliothek, der der Datei oder beide.</translation>
    </message>
    <message>
        <source>These notes are of several stories.</source>
        <translation>Diese Notizen gehören zu mehreren Storys.</translation>
    </message>
    <message>
        <source>Choose a folder: each story gets a file of its own.</source>
        <translation>Einen Ordner wählen: Jede Story erhält eine eigene Datei.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB.</source>
        <translation>Sie ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It may not be read: check its permissions.</source>
        <translation>Sie darf nicht gelesen werden: Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It is the library that is open.</source>
        <translation>Das ist die geöffnete Bibliothek.</translation>
    </message>
    <message>
        <source>the text was copied from there</source>
        <translation>der Text wurde von dort kopiert</translation>
    </message>
    <message>
        <source>No copy of the library was kept: the disk is nearly full.</source>
        <translation>Die Bibliothek wurde nicht gesichert: Der Datenträger ist fast voll.</translation>
    </message>
    <message>
        <source>Make room, or keep the copies of {name} elsewhere.</source>
        <translation>Platz schaffen oder die Kopien von {name} anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>The reading times in the copy {name} are not erased: {reason}</source>
        <translation>Die Lesezeiten in der Kopie {name} sind nicht gelöscht: {reason}</translation>
    </message>
    <message>
        <source>Delete that copy, or erase again.</source>
        <translation>Löschen Sie diese Kopie, oder löschen Sie die Zeiten noch einmal.</translation>
    </message>
    <message>
        <source>Dismiss difference</source>
        <translation>Unterschied verwerfen</translation>
    </message>
    <message>
        <source>Dismiss differences</source>
        <translation>Unterschiede verwerfen</translation>
    </message>
    <message>
        <source>Bring difference back</source>
        <translation>Unterschied zurückholen</translation>
    </message>
    <message>
        <source>Your rule: aside everywhere</source>
        <translation>Ihre Regel: überall beiseite</translation>
    </message>
    <message>
        <source>Your rule: aside on {site}</source>
        <translation>Ihre Regel: auf {site} beiseite</translation>
    </message>
    <message>
        <source>Line {number} is no rule.</source>
        <translation>Zeile {number} ist keine Regel.</translation>
    </message>
    <message>
        <source>Write: aside | site | words of the line</source>
        <translation>So schreiben: aside | Website | Wörter der Zeile</translation>
    </message>
    <message>
        <source>Line {number} is longer than {most} letters.</source>
        <translation>Zeile {number} ist länger als {most} Buchstaben.</translation>
    </message>
    <message>
        <source>Use * for the rest of it.</source>
        <translation>* steht für den Rest.</translation>
    </message>
    <message>
        <source>There are more than {most} rules.</source>
        <translation>Es sind mehr als {most} Regeln.</translation>
    </message>
    <message>
        <source>A line of more than {most} letters is no line of a site.</source>
        <translation>Eine Zeile von mehr als {most} Buchstaben ist keine Zeile einer Website.</translation>
    </message>
    <message>
        <source>R sets it aside, or keeps it, in this article.</source>
        <translation>R legt sie in diesem Artikel beiseite oder behält sie.</translation>
    </message>
    <message>
        <source>Rule for lines</source>
        <translation>Zeilenregel</translation>
    </message>
    <message>
        <source>Reading articles anew</source>
        <translation>Artikel neu lesen</translation>
    </message>
    <message>
        <source>Learning what passages mean</source>
        <translation>Bedeutung der Stellen lernen</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Artikel vergleichen</translation>
    </message>
    <message>
        <source>How much of the text corresponds is not said: texts in these languages are not compared by meaning</source>
        <translation>Wie viel des Textes sich entspricht, wird nicht gesagt: Texte in diesen Sprachen werden nicht nach dem Sinn verglichen</translation>
    </message>
    <message>
        <source>How much of the text corresponds is not known: the two were not laid side by side</source>
        <translation>Wie viel des Textes sich entspricht, ist nicht bekannt: Die beiden wurden nicht nebeneinandergelegt</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that speaks for one story</source>
        <translation>{percent} % des Textes entsprechen sich: Das spricht für eine Story</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that speaks against one story</source>
        <translation>{percent} % des Textes entsprechen sich: Das spricht gegen eine Story</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that decides nothing</source>
        <translation>{percent} % des Textes entsprechen sich: Das entscheidet nichts</translation>
    </message>
    <message>
        <source>This article is in that story already.</source>
        <translation>Dieser Artikel ist schon in dieser Story.</translation>
    </message>
    <message>
        <source>Move to another story</source>
        <translation>In andere Story verschieben</translation>
    </message>
    <message>
        <source>Join rows</source>
        <translation>Synopsenzeilen verbinden</translation>
    </message>
    <message>
        <source>Split row</source>
        <translation>Synopsenzeile teilen</translation>
    </message>
    <message>
        <source>Shift sentence</source>
        <translation>Satz verschieben</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>That is decided already.</source>
        <translation>Das ist schon entschieden.</translation>
    </message>
    <message>
        <source>Confirm rows</source>
        <translation>Synopsenzeilen bestätigen</translation>
    </message>
    <message>
        <source>Confirm row</source>
        <translation>Synopsenzeile bestätigen</translation>
    </message>
    <message>
        <source>Nothing was decided on this row.</source>
        <translation>Über diese Zeile der Synopse ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Forget what was decided on the row</source>
        <translation>Entscheidung über die Synopsenzeile vergessen</translation>
    </message>
    <message>
        <source>This story has one version only.</source>
        <translation>Diese Story hat nur eine Fassung.</translation>
    </message>
    <message>
        <source>This passage stands in no row.</source>
        <translation>Diese Stelle steht in keiner Zeile der Synopse.</translation>
    </message>
    <message>
        <source>Move to a sentence of the article.</source>
        <translation>Zu einem Satz des Artikels gehen.</translation>
    </message>
    <message>
        <source>There is nothing to change here in that way.</source>
        <translation>Auf diese Weise ist hier nichts zu ändern.</translation>
    </message>
    <message>
        <source>There is nothing to read there.</source>
        <translation>Dort gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Choose something else to read.</source>
        <translation>Anderen Lesestoff wählen.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the reading queue</source>
        <translation>„{title}“ von der Leseliste nehmen</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>{article} is not in the library.</source>
        <translation>{article} ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Take in notes</source>
        <translation>Notizen übernehmen</translation>
    </message>
    <message>
        <source>{name} was not exported from this library.</source>
        <translation>{name} wurde nicht aus dieser Bibliothek exportiert.</translation>
    </message>
    <message>
        <source>Choose a Markdown file Synoptic wrote.</source>
        <translation>Eine Markdown-Datei wählen, die Synoptic geschrieben hat.</translation>
    </message>
    <message>
        <source>Read back notes</source>
        <translation>Notizen zurücklesen</translation>
    </message>
    <message>
        <source>The words of this article ({amount:,} characters), and of what you ask for later, are sent to {receiver}, and nothing else of yours.</source>
        <translation>Gesendet werden der Text dieses Artikels ({amount:,} Zeichen) und was Sie später anfordern, an {receiver}; sonst nichts von Ihnen.</translation>
    </message>
    <message>
        <source>The words of this passage ({amount:,} characters), and of what you ask for later, are sent to {receiver}, and nothing else of yours.</source>
        <translation>Gesendet werden der Text dieser Stelle ({amount:,} Zeichen) und was Sie später anfordern, an {receiver}; sonst nichts von Ihnen.</translation>
    </message>
    <message>
        <source>The language of this article is not known.</source>
        <translation>Die Sprache dieses Artikels ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Say which it is, then ask again.</source>
        <translation>Die Sprache angeben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This article is in that language already.</source>
        <translation>Dieser Artikel ist schon in dieser Sprache.</translation>
    </message>
    <message>
        <source>Choose another language to translate into.</source>
        <translation>Eine andere Zielsprache wählen.</translation>
    </message>
    <message>
        <source>Delete translation</source>
        <translation>Übersetzung löschen</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als eine Datei haben darf.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: that is a fault of Synoptic, noted in its log.</source>
        <translation>„{name}“ ließ sich nicht lesen: Das ist ein Fehler von Synoptic, er steht im Protokoll.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds:.0f} seconds to read.</source>
        <translation>„{name}“ zu lesen dauerte länger als {seconds:.0f} Sekunden.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it breaks the part that reads files.</source>
        <translation>„{name}“ ließ sich nicht lesen: Der Programmteil, der Dateien liest, stürzt daran ab.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8.</source>
        <translation>{name} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 first.</source>
        <translation>Zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Die Datei prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on; articles stay as they are.</source>
        <translation>Der Menüs und Hinweise, ab dem nächsten Start; Artikel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow the system, or stay as chosen.</source>
        <translation>Dem System folgen oder fest gewählt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the articles, in points.</source>
        <translation>Der Artikel, in Punkt.</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>Textschrift</translation>
    </message>
    <message>
        <source>The face articles are set in; any installed one.</source>
        <translation>Die Schrift der Artikel; jede installierte ist möglich.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Distance of lines, as a multiple of the text size.</source>
        <translation>Als Vielfaches der Textgröße.</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>In text sizes; longer lines tire.</source>
        <translation>In Textgrößen; längere Zeilen ermüden.</translation>
    </message>
    <message>
        <source>Column gap</source>
        <translation>Spaltenabstand</translation>
    </message>
    <message>
        <source>Between versions side by side, in pixels.</source>
        <translation>Zwischen Fassungen nebeneinander, in Pixeln.</translation>
    </message>
    <message>
        <source>Justified text</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Both edges of a column are straight.</source>
        <translation>Beide Ränder einer Spalte sind gerade.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>All passages but the current one are veiled.</source>
        <translation>Alle Stellen außer der aktuellen sind verschleiert.</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Such as: yellow: open question; blue: framing. Shown with them.</source>
        <translation>Zum Beispiel: gelb: offene Frage; blau: Framing. Steht bei den Farben.</translation>
    </message>
    <message>
        <source>Show set-aside lines</source>
        <translation>Beiseitegelegte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Menus, captions and the like, greyed, with the reason.</source>
        <translation>Menüs, Bildunterschriften und Ähnliches, ausgegraut, mit Grund.</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Menüleiste zeigen</translation>
    </message>
    <message>
        <source>The same menus also open from the name at the top left, or by F10.</source>
        <translation>Dieselben Menüs öffnet auch der Name oben links, oder F10.</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Netz erlauben</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched unless you ask. Off: not even then, by any part of it.</source>
        <translation>Ohne Ihre Aufforderung wird nichts gesendet oder geholt. Aus: auch dann nicht, von keinem Teil.</translation>
    </message>
    <message>
        <source>Machines of your own network</source>
        <translation>Rechner Ihres eigenen Netzes</translation>
    </message>
    <message>
        <source>Which may be asked for pages and feeds, by name or number: localhost, nas, 192.168.1.4. Empty: none.</source>
        <translation>Welche nach Seiten und Feeds gefragt werden dürfen, mit Namen oder Nummer: localhost, nas, 192.168.1.4. Leer: keiner.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>The tag of a language: en, de, pt, zh … Empty: you are asked.</source>
        <translation>Das Kürzel einer Sprache: en, de, pt, zh … Leer: Sie werden gefragt.</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Übersetzen mit</translation>
    </message>
    <message>
        <source>Automatic: with what is installed on this machine, else your own server, else Google Translate.</source>
        <translation>Automatisch: mit dem, was hier installiert ist, sonst Ihrem Server, sonst Google Übersetzer.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Argos Translate, on this machine</source>
        <translation>Argos Translate, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Apertium, on this machine (rough)</source>
        <translation>Apertium, auf diesem Rechner (grob)</translation>
    </message>
    <message>
        <source>LibreTranslate, a server of your own</source>
        <translation>LibreTranslate, ein eigener Server</translation>
    </message>
    <message>
        <source>DeepL (needs a key)</source>
        <translation>DeepL (braucht einen Schlüssel)</translation>
    </message>
    <message>
        <source>Microsoft Translator (needs a key)</source>
        <translation>Microsoft Translator (braucht einen Schlüssel)</translation>
    </message>
    <message>
        <source>Your LibreTranslate server</source>
        <translation>Ihr LibreTranslate-Server</translation>
    </message>
    <message>
        <source>Its address, such as http://localhost:5000/</source>
        <translation>Seine Adresse, etwa http://localhost:5000/</translation>
    </message>
    <message>
        <source>Your region at Microsoft</source>
        <translation>Ihre Region bei Microsoft</translation>
    </message>
    <message>
        <source>As your account says, such as westeurope; often empty.</source>
        <translation>Wie in Ihrem Konto angegeben, etwa westeurope; oft leer.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arabische Schrift</translation>
    </message>
    <message>
        <source>The face for letters the text face does not have.</source>
        <translation>Für Zeichen, die der Textschrift fehlen.</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>Hebräische Schrift</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>Devanagari-Schrift</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>Thailändische Schrift</translation>
    </message>
    <message>
        <source>Japanese characters</source>
        <translation>Japanische Schrift</translation>
    </message>
    <message>
        <source>Chinese characters have other forms in each language.</source>
        <translation>Chinesische Zeichen haben in jeder Sprache andere Formen.</translation>
    </message>
    <message>
        <source>Korean characters</source>
        <translation>Koreanische Schrift</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>As they are written in Taiwan and Hong Kong.</source>
        <translation>Wie in Taiwan und Hongkong geschrieben.</translation>
    </message>
    <message>
        <source>Count reading time</source>
        <translation>Lesezeit zählen</translation>
    </message>
    <message>
        <source>For you alone, in your library; pauses are not counted. Statistics can erase it.</source>
        <translation>Nur für Sie, in Ihrer Bibliothek; Pausen zählen nicht. Die Statistik kann alles löschen.</translation>
    </message>
    <message>
        <source>Counts before moves</source>
        <translation>Zahl vor Bewegungen</translation>
    </message>
    <message>
        <source>5 J goes five passages down; a digit without a move is a colour.</source>
        <translation>5 J geht fünf Stellen weiter; eine Ziffer allein ist eine Farbe.</translation>
    </message>
    <message>
        <source>E-books by chapter</source>
        <translation>E-Books nach Kapiteln</translation>
    </message>
    <message>
        <source>Each chapter of an EPUB becomes an article of its own.</source>
        <translation>Jedes Kapitel eines EPUB wird ein eigener Artikel.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>What comes into this folder is imported by itself. Empty: none is.</source>
        <translation>Was in diesen Ordner kommt, wird von selbst importiert. Leer: keiner.</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Kopien der Bibliothek</translation>
    </message>
    <message>
        <source>One a day is kept in a folder beside it, checked; the oldest goes. 0: none is made.</source>
        <translation>Täglich eine, geprüft, in einem Ordner daneben; die älteste entfällt. 0: keine.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({reason}); the usual ones are used.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar ({reason}); es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings in {path} are not what Synoptic writes; the usual ones are used.</source>
        <translation>Die Einstellungen in {path} sind nicht so, wie Synoptic sie schreibt; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}; the usual value is used.</source>
        <translation>Die Einstellung „{setting}“ kann nicht {value} sein; es gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Die Einstellungen ließen sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>They hold until the window closes.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>{percent} % of its passages stand there</source>
        <translation>{percent} % ihrer Stellen stehen dort</translation>
    </message>
    <message>
        <source>{count} in another order</source>
        <translation>{count} in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>in the same order</source>
        <translation>in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>published on the same day</source>
        <translation>am selben Tag erschienen</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>erschienen {date}</translation>
    </message>
    <message>
        <source>dates are not known for both</source>
        <translation>nicht bei beiden ist das Datum bekannt</translation>
    </message>
    <message>
        <source>both leave out {count} that others tell</source>
        <translation>beide lassen Stellen weg, die andere berichten ({count})</translation>
    </message>
    <message>
        <source>both have {words} against others</source>
        <translation>beide haben {words} gegen andere</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be unpacked.</source>
        <translation>„{name}“ ist beschädigt: Der Inhalt lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{name}” holds {files} files; up to {most} can be read.</source>
        <translation>„{name}“ enthält {files} Dateien; bis zu {most} sind lesbar.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB.</source>
        <translation>„{name}“ wird entpackt größer als {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} times its size: it is made to do harm.</source>
        <translation>„{name}“ wird entpackt mehr als {most}-mal so groß: in böser Absicht gemacht.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Save it without one, then import it again.</source>
        <translation>Ohne Passwort speichern, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>the book says so</source>
        <translation>laut dem Buch</translation>
    </message>
    <message>
        <source>“{name}” is locked against copying.</source>
        <translation>„{name}“ ist kopiergeschützt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say what its chapters are.</source>
        <translation>„{name}“ ist beschädigt: Das Verzeichnis der Kapitel fehlt.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>No other version of the story has this line</source>
        <translation>Keine andere Fassung der Story hat diese Zeile</translation>
    </message>
    <message>
        <source>Stands in other articles of this site too</source>
        <translation>Steht auch in anderen Artikeln dieser Website</translation>
    </message>
    <message>
        <source>Written in another language: {language}</source>
        <translation>In anderer Sprache: {language}</translation>
    </message>
    <message>
        <source>Only says when</source>
        <translation>Sagt nur, wann</translation>
    </message>
    <message>
        <source>Says where in the site the article stands</source>
        <translation>Sagt, wo auf der Website der Artikel steht</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>Nachweis eines Bildes</translation>
    </message>
    <message>
        <source>A web address with a date: where and when it was posted</source>
        <translation>Webadresse mit Datum: wo und wann gepostet</translation>
    </message>
    <message>
        <source>Follows “{text}”: announces another article</source>
        <translation>Folgt auf „{text}“: kündigt einen anderen Artikel an</translation>
    </message>
    <message>
        <source>Says the same as the line above</source>
        <translation>Sagt dasselbe wie die Zeile darüber</translation>
    </message>
    <message>
        <source>Names the source</source>
        <translation>Nennt die Quelle</translation>
    </message>
    <message>
        <source>The date of the visit, beside the weather</source>
        <translation>Das Datum des Besuchs, neben dem Wetter</translation>
    </message>
    <message>
        <source>The place of the weather above the headline</source>
        <translation>Der Ort zum Wetter über der Überschrift</translation>
    </message>
    <message>
        <source>Points to another article</source>
        <translation>Verweist auf einen anderen Artikel</translation>
    </message>
    <message>
        <source>Button for sharing, saving or following</source>
        <translation>Knopf zum Teilen, Merken oder Folgen</translation>
    </message>
    <message>
        <source>Part of the comment form</source>
        <translation>Teil des Kommentarformulars</translation>
    </message>
    <message>
        <source>Invites to subscribe or sign up</source>
        <translation>Lädt ein, zu abonnieren oder sich anzumelden</translation>
    </message>
    <message>
        <source>Part of the site&apos;s menus and lists</source>
        <translation>Teil der Menüs und Listen der Website</translation>
    </message>
    <message>
        <source>Place of an advertisement</source>
        <translation>Platz einer Anzeige</translation>
    </message>
    <message>
        <source>The site&apos;s legal words</source>
        <translation>Rechtliches der Website</translation>
    </message>
    <message>
        <source>Caption or credit of a picture</source>
        <translation>Bildunterschrift oder Bildnachweis</translation>
    </message>
    <message>
        <source>Made-up Latin of an unfinished page template</source>
        <translation>Latein-Blindtext einer unfertigen Seitenvorlage</translation>
    </message>
    <message>
        <source>The weather, not the article</source>
        <translation>Das Wetter, nicht der Artikel</translation>
    </message>
    <message>
        <source>Only a web or mail address</source>
        <translation>Nur eine Web- oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Names the author</source>
        <translation>Nennt den Autor</translation>
    </message>
    <message>
        <source>Stands apart from the article&apos;s text</source>
        <translation>Steht abseits vom Text des Artikels</translation>
    </message>
    <message>
        <source>the text names month {number}, whose day {day} is a weekday that it names too</source>
        <translation>der Text nennt Monat {number}, dessen Tag {day} auf einen ebenfalls genannten Wochentag fällt</translation>
    </message>
    <message>
        <source>the feed says so</source>
        <translation>laut dem Feed</translation>
    </message>
    <message>
        <source>There are no texts in the feed “{name}”.</source>
        <translation>Der Feed „{name}“ enthält keine Texte.</translation>
    </message>
    <message>
        <source>“{name}” names no feeds.</source>
        <translation>„{name}“ nennt keine Feeds.</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>enthält keine Buchstaben</translation>
    </message>
    <message>
        <source>written in {script} letters</source>
        <translation>in der Schrift „{script}“ geschrieben</translation>
    </message>
    <message>
        <source>written with kana</source>
        <translation>mit Kana geschrieben</translation>
    </message>
    <message>
        <source>{traditional} traditional characters, {simplified} simplified ones</source>
        <translation>{traditional} traditionelle Zeichen, {simplified} vereinfachte</translation>
    </message>
    <message>
        <source>{simplified} simplified characters, {traditional} traditional ones</source>
        <translation>{simplified} vereinfachte Zeichen, {traditional} traditionelle</translation>
    </message>
    <message>
        <source>{hits} of the letters {own}</source>
        <translation>{hits}-mal die Buchstaben {own}</translation>
    </message>
    <message>
        <source>written with both і and ы or э</source>
        <translation>mit і und mit ы oder э geschrieben</translation>
    </message>
    <message>
        <source>no language is known for its {script} letters</source>
        <translation>zur Schrift „{script}“ ist keine Sprache bekannt</translation>
    </message>
    <message>
        <source>{best} by {groups} letter groups, {tag} by its common words</source>
        <translation>{best} nach {groups} Buchstabengruppen, {tag} nach häufigen Wörtern</translation>
    </message>
    <message>
        <source>{groups} letter groups; the next likeliest: {others}</source>
        <translation>{groups} Buchstabengruppen; am nächsten kommen: {others}</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts.</source>
        <translation>„{name}“ hat mehr als {most} Teile.</translation>
    </message>
    <message>
        <source>Save its attachments and import those.</source>
        <translation>Die Anhänge speichern und diese importieren.</translation>
    </message>
    <message>
        <source>the saved page says so</source>
        <translation>laut der gespeicherten Seite</translation>
    </message>
    <message>
        <source>the day the page was saved</source>
        <translation>der Tag, an dem die Seite gespeichert wurde</translation>
    </message>
    <message>
        <source>the e-mail says so</source>
        <translation>laut der E-Mail</translation>
    </message>
    <message>
        <source>Quoted from an earlier message</source>
        <translation>Zitat aus einer früheren Nachricht</translation>
    </message>
    <message>
        <source>Signature of the e-mail</source>
        <translation>Signatur der E-Mail</translation>
    </message>
    <message>
        <source>the line above the text that says the same words as it</source>
        <translation>die Zeile über dem Text, die dasselbe sagt wie er</translation>
    </message>
    <message>
        <source>the line between the title and the text</source>
        <translation>die Zeile zwischen Titel und Text</translation>
    </message>
    <message>
        <source>“{text}” just above the headline, with the time of day</source>
        <translation>„{text}“ direkt über der Überschrift, mit Uhrzeit</translation>
    </message>
    <message>
        <source>“{text}” stands above the headline: more likely the day the page was visited</source>
        <translation>„{text}“ steht über der Überschrift: eher der Tag des Besuchs</translation>
    </message>
    <message>
        <source>“{text}” between headline and text</source>
        <translation>„{text}“ zwischen Überschrift und Text</translation>
    </message>
    <message>
        <source>“{text}” below the text</source>
        <translation>„{text}“ unter dem Text</translation>
    </message>
    <message>
        <source>“{line}” below the text: day {day} of a month that is cut away, {year}</source>
        <translation>„{line}“ unter dem Text: Tag {day} eines abgeschnittenen Monats, {year}</translation>
    </message>
    <message>
        <source>“{text}” at the end</source>
        <translation>„{text}“ am Ende</translation>
    </message>
    <message>
        <source>an address at the end</source>
        <translation>eine Adresse am Ende</translation>
    </message>
    <message>
        <source>“{text}” at the head</source>
        <translation>„{text}“ am Anfang</translation>
    </message>
    <message>
        <source>“{name}” is an archive or an office file that cannot be read yet.</source>
        <translation>„{name}“ ist ein Archiv oder eine Office-Datei und noch nicht lesbar.</translation>
    </message>
    <message>
        <source>Save its text and import that.</source>
        <translation>Den Text daraus speichern und importieren.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a Word file has no such parts.</source>
        <translation>„{name}“ ist beschädigt: Solche Teile hat keine Word-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a Word file.</source>
        <translation>„{name}“ ist beschädigt: nicht als Word-Datei lesbar.</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>laut der Datei</translation>
    </message>
    <message>
        <source>“{name}” is a list of {feeds} feeds.</source>
        <translation>„{name}“ ist eine Liste von {feeds} Feeds.</translation>
    </message>
    <message>
        <source>Fetch them by Import from the web: nothing goes out unasked.</source>
        <translation>Mit „Aus dem Web importieren“ holen: Ungefragt geht nichts hinaus.</translation>
    </message>
    <message>
        <source>“{name}” tells about texts, but holds none.</source>
        <translation>„{name}“ beschreibt Texte, enthält aber keine.</translation>
    </message>
    <message>
        <source>Put it beside the texts, with the same name.</source>
        <translation>Unter demselben Namen neben die Texte legen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF file.</source>
        <translation>„{name}“ ist beschädigt: nicht als PDF-Datei lesbar.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; up to {most} can be read.</source>
        <translation>„{name}“ hat {pages} Seiten; bis zu {most} sind lesbar.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages, not text.</source>
        <translation>„{name}“ enthält Bilder von Seiten, keinen Text.</translation>
    </message>
    <message>
        <source>Let a program for text recognition read it first.</source>
        <translation>Zuerst mit einem Programm zur Texterkennung lesen.</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Stands at the edge of {times} pages</source>
        <translation>Steht am Rand von {times} Seiten</translation>
    </message>
    <message>
        <source>“{name}” is no entry of a list.</source>
        <translation>„{name}“ ist kein Eintrag einer Liste.</translation>
    </message>
    <message>
        <source>the references beside it say so</source>
        <translation>laut den Literaturangaben daneben</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>eine alte Word-, Excel- oder PowerPoint-Datei</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>If it is a page that loads its text later, save it from the browser once it shows it.</source>
        <translation>Wenn die Seite ihren Text erst nachlädt: im Browser speichern, sobald er zu sehen ist.</translation>
    </message>
    <message>
        <source>Open the page in the browser, answer there, and save it once it shows the article.</source>
        <translation>Öffnen Sie die Seite im Browser, antworten Sie dort und speichern Sie sie, sobald sie den Artikel zeigt.</translation>
    </message>
    <message>
        <source>Save it as plain text or HTML and import that, or copy the text and paste it.</source>
        <translation>Als reinen Text oder HTML speichern und importieren, oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>“{name}” shows only what its site asks of its readers, not the article.</source>
        <translation>„{name}“ zeigt nur, was die Website von ihren Lesern möchte, nicht den Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB; up to {most} MB can be read.</source>
        <translation>„{name}“ ist zu groß: {size} MB; bis zu {most} MB sind lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which cannot be read.</source>
        <translation>„{name}“ ist {what} und nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, a sound file or a video, not a text.</source>
        <translation>„{name}“ ist ein Bild, eine Tondatei oder ein Video, kein Text.</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>It may be a picture, a program, or in an unknown encoding.</source>
        <translation>Vielleicht ein Bild, ein Programm oder eine unbekannte Kodierung.</translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <translation>„{name}“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows.</source>
        <translation>„{name}“ hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>In Teilen importieren.</translation>
    </message>
    <message>
        <source>No column of “{name}” holds articles.</source>
        <translation>Keine Spalte von „{name}“ enthält Artikel.</translation>
    </message>
    <message>
        <source>It has: {columns}. Say which one holds the text.</source>
        <translation>Vorhanden: {columns}. Angeben, welche den Text enthält.</translation>
    </message>
    <message>
        <source>the table says so</source>
        <translation>laut der Tabelle</translation>
    </message>
    <message>
        <source>No row of “{name}” has a text.</source>
        <translation>Keine Zeile von „{name}“ hat einen Text.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table: {reason}.</source>
        <translation>„{name}“ ist nicht als Tabelle lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table.</source>
        <translation>„{name}“ ist nicht als Tabelle lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is not the JSON its name promises.</source>
        <translation>„{name}“ ist nicht das JSON, das der Name verspricht.</translation>
    </message>
    <message>
        <source>from the page&apos;s own description</source>
        <translation>aus der Beschreibung der Seite selbst</translation>
    </message>
    <message>
        <source>Outside the article in the page</source>
        <translation>Außerhalb des Artikels auf der Seite</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (its text, and that of the GNU General Public License it builds on, are under “Licence texts”). They are not changed. They lie as shared libraries of their own in

    {place}

You may exchange them: put libraries of the same names there that you built from Qt 6.{minor} or a later Qt 6 (the sources are published by The Qt Company under download.qt.io/archive/qt, those of PySide6 under code.qt.io/pyside/pyside-setup). On macOS sign the program again afterwards: codesign --force --deep --sign - Synoptic.app. You may also take the program apart to find mistakes in such an exchange.
</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, benutzt (ihr Text und der der GNU General Public License, auf der sie beruht, stehen unter „Lizenztexte“). Sie sind nicht verändert. Sie liegen als eigene Programmbibliotheken in

    {place}

Sie dürfen sie austauschen: Legen Sie Bibliotheken derselben Namen dorthin, die Sie aus Qt 6.{minor} oder einem späteren Qt 6 gebaut haben (die Quellen veröffentlicht The Qt Company unter download.qt.io/archive/qt, die von PySide6 unter code.qt.io/pyside/pyside-setup). Unter macOS danach das Programm neu signieren: codesign --force --deep --sign - Synoptic.app. Um Fehler eines solchen Austauschs zu finden, dürfen Sie das Programm auch zerlegen.
</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About Synoptic</source>
        <translation>Über Synoptic</translation>
    </message>
    <message>
        <source>Read the versions of one story side by side. Free software under the Apache License 2.0. It keeps everything on this machine and updates nothing by itself.</source>
        <translation>Die Fassungen einer Story nebeneinander lesen. Freie Software unter der Apache-Lizenz 2.0. Alles bleibt auf diesem Rechner, nichts wird von selbst aktualisiert.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation>Wo Ihre Bibliothek liegt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was enthalten ist</translation>
    </message>
    <message>
        <source>Exchanging Qt</source>
        <translation>Qt austauschen</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions and screen: no names, no places, nothing you read or wrote.</source>
        <translation>Versionen und Bildschirm: keine Namen, keine Orte, nichts, was Sie lasen oder schrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>1 problem waits|%Ln problems wait</source>
        <translation>
            <numerusform>1 Problem wartet</numerusform>
            <numerusform>%Ln Probleme warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hosts} and %n more will see that you ask for this. Nothing else is sent.|{hosts} and %n more will see that you ask for this. Nothing else is sent.</source>
        <translation>
            <numerusform>Für {hosts} und %n weiteren Server wird sichtbar, dass Sie dies abrufen. Sonst wird nichts gesendet.</numerusform>
            <numerusform>Für {hosts} und %n weitere Server wird sichtbar, dass Sie dies abrufen. Sonst wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hosts} will see that you ask for this. Nothing else is sent.</source>
        <translation>Für {hosts} wird sichtbar, dass Sie dies abrufen. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <translation>Aus dem Web importieren</translation>
    </message>
    <message>
        <source>https://…  the address of a page or of a feed, one on each line</source>
        <translation>https://…  die Adresse einer Seite oder eines Feeds, eine je Zeile</translation>
    </message>
    <message>
        <source>Addresses, one on each line</source>
        <translation>Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Addresses of pages or feeds</source>
        <translation>Adressen von Seiten oder Feeds</translation>
    </message>
    <message>
        <source>Allow {machines}, of my own network</source>
        <translation>{machines} aus meinem eigenen Netz erlauben</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter notes by their words</source>
        <translation>Notizen nach ihren Wörtern filtern</translation>
    </message>
    <message>
        <source>Preview export</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Selected note</source>
        <translation>Gewählte Notiz</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Vorschau ausblenden</translation>
    </message>
    <message>
        <source>· {shown:,} of {all:,}</source>
        <translation>· {shown:,} von {all:,}</translation>
    </message>
    <message>
        <source>No note passes these filters.</source>
        <translation>Keine Notiz passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No notes in the library yet.</source>
        <translation>Noch keine Notizen in der Bibliothek.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Open in its story</source>
        <translation>In der Story öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>There is no other version to show.</source>
        <translation>Es gibt keine andere Fassung zu zeigen.</translation>
    </message>
    <message>
        <source>The last version stays.</source>
        <translation>Die letzte Fassung bleibt.</translation>
    </message>
    <message>
        <source>Hidden in this story.</source>
        <translation>In dieser Story ausgeblendet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Another library is open. Close Synoptic, then open this one.</source>
        <translation>Eine andere Bibliothek ist geöffnet. Synoptic schließen, dann diese öffnen.</translation>
    </message>
    <message>
        <source>This link names no story: synoptic://story/… is what Synoptic opens.</source>
        <translation>Dieser Link nennt keine Story: Synoptic öffnet synoptic://story/…</translation>
    </message>
    <message>
        <source>Your last notes are not saved yet.</source>
        <translation>Ihre letzten Notizen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Spalten von {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>The whole book as one article</source>
        <translation>Das ganze Buch als ein Artikel</translation>
    </message>
    <message>
        <source>Each of these chapters as an article</source>
        <translation>Jedes dieser Kapitel als ein Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter|%n chapters</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>1 letter|%n letters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row becomes an article. Which column tells what?</source>
        <translation>Jede Zeile wird ein Artikel. Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>The library is still being opened.</source>
        <translation>Die Bibliothek wird noch geöffnet.</translation>
    </message>
    <message>
        <source>Open a story first.</source>
        <translation>Zuerst eine Story öffnen.</translation>
    </message>
    <message>
        <source>Go back to the text first: Ctrl+2.</source>
        <translation>Zuerst zum Text zurückgehen: Strg+2.</translation>
    </message>
    <message>
        <source>This story has no highlights yet.</source>
        <translation>Diese Story hat noch keine Markierungen.</translation>
    </message>
    <message>
        <source>There is no highlight at the caret.</source>
        <translation>Am Cursor ist keine Markierung.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Reading aloud needs Qt’s text to speech, which is not installed: the manual tells how, under Reading.</source>
        <translation>Zum Vorlesen fehlt Qts Sprachausgabe (Text to Speech): Das Handbuch sagt unter „Reading“, wie man sie installiert.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The passage is on the clipboard, with what the other versions say.</source>
        <translation>Die Stelle ist in der Zwischenablage, mit den Entsprechungen der anderen Fassungen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Noch einmal tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>The selected words, or the sentence at the caret.</source>
        <translation>Die ausgewählten Wörter oder den Satz am Cursor.</translation>
    </message>
    <message>
        <source>Copy with all counterparts</source>
        <translation>Alle Fassungen kopieren</translation>
    </message>
    <message>
        <source>The passage and what the other versions say there, as Markdown.</source>
        <translation>Die Stelle und was die anderen Fassungen dort sagen, als Markdown.</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>In dieser Story suchen…</translation>
    </message>
    <message>
        <source>Words in all its versions, with how often; without regard to case and accents.</source>
        <translation>Wörter in allen Fassungen, mit Anzahl; ohne Rücksicht auf Großschreibung und Akzente.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The next place.</source>
        <translation>Die nächste Fundstelle.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>The place before.</source>
        <translation>Die Fundstelle davor.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Take the selection along from where it began.</source>
        <translation>Die Auswahl von ihrem Anfang an mitnehmen.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Select to the next passage</source>
        <translation>Bis nächste Stelle auswählen</translation>
    </message>
    <message>
        <source>One row down.</source>
        <translation>Eine Zeile der Synopse nach unten.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Select to the previous passage</source>
        <translation>Bis vorige Stelle auswählen</translation>
    </message>
    <message>
        <source>One row up.</source>
        <translation>Eine Zeile der Synopse nach oben.</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Select to the next word</source>
        <translation>Bis nächstes Wort auswählen</translation>
    </message>
    <message>
        <source>Its first letter.</source>
        <translation>An den Wortanfang.</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>Select to the previous word</source>
        <translation>Bis voriges Wort auswählen</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Select to the next line</source>
        <translation>Bis nächste Zeile auswählen</translation>
    </message>
    <message>
        <source>As the text is broken now.</source>
        <translation>So, wie der Text jetzt umbrochen ist.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Select to the previous line</source>
        <translation>Bis vorige Zeile auswählen</translation>
    </message>
    <message>
        <source>Character to the right</source>
        <translation>Zeichen rechts</translation>
    </message>
    <message>
        <source>Select to the character to the right</source>
        <translation>Zeichen rechts auswählen</translation>
    </message>
    <message>
        <source>Forwards, in Arabic backwards.</source>
        <translation>Vorwärts, im Arabischen rückwärts.</translation>
    </message>
    <message>
        <source>Character to the left</source>
        <translation>Zeichen links</translation>
    </message>
    <message>
        <source>Select to the character to the left</source>
        <translation>Zeichen links auswählen</translation>
    </message>
    <message>
        <source>Backwards, in Arabic forwards.</source>
        <translation>Rückwärts, im Arabischen vorwärts.</translation>
    </message>
    <message>
        <source>Find a command, a story or an article…</source>
        <translation>Befehl, Story oder Artikel finden…</translation>
    </message>
    <message>
        <source>By any word of its name or description; shows the key of each.</source>
        <translation>Nach jedem Wort des Namens oder der Beschreibung; zeigt auch die Tasten.</translation>
    </message>
    <message>
        <source>Search titles, text and notes</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Words in any script, with or without accents.</source>
        <translation>Titel, Texte und Notizen; Wörter in jeder Schrift, mit oder ohne Akzente.</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Nächste Story</translation>
    </message>
    <message>
        <source>The one below in the list.</source>
        <translation>Die nächste in der Liste.</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Vorige Story</translation>
    </message>
    <message>
        <source>The one above in the list.</source>
        <translation>Die vorige in der Liste.</translation>
    </message>
    <message>
        <source>Same passage, next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>One column to the right.</source>
        <translation>Gleiche Stelle, eine Spalte nach rechts.</translation>
    </message>
    <message>
        <source>Same passage, previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>One column to the left.</source>
        <translation>Gleiche Stelle, eine Spalte nach links.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Where numbers, dates, names or quotations of versions disagree.</source>
        <translation>Wo Zahlen, Daten, Namen oder Zitate der Fassungen voneinander abweichen.</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next passage told once</source>
        <translation>Nächste Stelle „nur hier“</translation>
    </message>
    <message>
        <source>What only one version tells.</source>
        <translation>Was nur eine Fassung berichtet.</translation>
    </message>
    <message>
        <source>Previous passage told once</source>
        <translation>Vorige Stelle „nur hier“</translation>
    </message>
    <message>
        <source>First passage</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>The title.</source>
        <translation>Der Titel.</translation>
    </message>
    <message>
        <source>Last passage</source>
        <translation>Letzte Stelle</translation>
    </message>
    <message>
        <source>The end.</source>
        <translation>Das Ende.</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>In this version; V first takes the selection along.</source>
        <translation>In dieser Fassung; nach V wandert die Auswahl mit.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Select by moving</source>
        <translation>Beim Bewegen auswählen</translation>
    </message>
    <message>
        <source>Every move takes the selection along, until V or Esc.</source>
        <translation>Jede Bewegung nimmt die Auswahl mit, bis V oder Esc.</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Drop the selection and leave the select mode.</source>
        <translation>Nichts mehr auswählen und den Auswahlmodus verlassen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>How it all works, in a few short pages.</source>
        <translation>Wie alles funktioniert, auf wenigen kurzen Seiten (englisch).</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Every command and its key on one page.</source>
        <translation>Jeder Befehl mit seiner Taste auf einer Seite.</translation>
    </message>
    <message>
        <source>Keys of one’s own…</source>
        <translation>Eigene Tasten…</translation>
    </message>
    <message>
        <source>Give a command another key, export, import and reset the keys; F2 does it in the palette.</source>
        <translation>Einem Befehl eine andere Taste geben, Tasten exportieren, importieren, zurücksetzen; F2 tut es in der Befehlssuche.</translation>
    </message>
    <message>
        <source>Print the keys…</source>
        <translation>Tasten drucken…</translation>
    </message>
    <message>
        <source>All keys as a PDF on A4.</source>
        <translation>Alle Tasten als PDF auf A4.</translation>
    </message>
    <message>
        <source>Six keys to begin with</source>
        <translation>Sechs Tasten für den Anfang</translation>
    </message>
    <message>
        <source>The card for newcomers.</source>
        <translation>Die Karte für Neue.</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Wo das Protokoll liegt</translation>
    </message>
    <message>
        <source>The file to send along with a report.</source>
        <translation>Die Datei, die einem Bericht beizulegen ist.</translation>
    </message>
    <message>
        <source>Versions and licences of everything inside, where the library lies, a report for a bug.</source>
        <translation>Versionen und Lizenzen aller Bestandteile, wo die Bibliothek liegt, ein Fehlerbericht.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Remembered for the story; your place stays where it is.</source>
        <translation>Für die Story gemerkt; Ihre Leseposition bleibt.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Under one another</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Eine Fassung</translation>
    </message>
    <message>
        <source>The others under this passage</source>
        <translation>Die anderen unter dieser Stelle</translation>
    </message>
    <message>
        <source>One version, with what the others say under the passage one reads; again: it alone.</source>
        <translation>Eine Fassung, unter der gelesenen Stelle das, was die anderen sagen; erneut: sie allein.</translation>
    </message>
    <message>
        <source>Hide this version</source>
        <translation>Diese Fassung ausblenden</translation>
    </message>
    <message>
        <source>Show all versions as they came</source>
        <translation>Alle Fassungen zeigen</translation>
    </message>
    <message>
        <source>In the order of the story, all as wide.</source>
        <translation>In der Reihenfolge der Story, alle gleich breit.</translation>
    </message>
    <message>
        <source>Move this version left</source>
        <translation>Diese Fassung nach links</translation>
    </message>
    <message>
        <source>Move this version right</source>
        <translation>Diese Fassung nach rechts</translation>
    </message>
    <message>
        <source>Widen this version</source>
        <translation>Diese Fassung verbreitern</translation>
    </message>
    <message>
        <source>Narrow this version</source>
        <translation>Diese Fassung verschmälern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Bring in articles: text, HTML, Markdown and other files.</source>
        <translation>Artikel hereinholen: Text, HTML, Markdown und andere Dateien.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and of the folders in it.</source>
        <translation>Alle Artikel eines Ordners und seiner Unterordner hereinholen.</translation>
    </message>
    <message>
        <source>Import the text on the clipboard</source>
        <translation>Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Make an article of the text that was copied elsewhere.</source>
        <translation>Aus dem anderswo kopierten Text einen Artikel machen.</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <translation>Aus dem Web importieren…</translation>
    </message>
    <message>
        <source>Fetch pages or feeds (RSS, Atom) by their addresses; it says first who will be asked.</source>
        <translation>Seiten oder Feeds (RSS, Atom) nach Adresse holen; vorher steht da, wer gefragt wird.</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Letzter Import…</translation>
    </message>
    <message>
        <source>What was added, what was here already, what was refused and why; try again.</source>
        <translation>Was hinzukam, was schon da war, was abgelehnt wurde und warum; erneut versuchen.</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>Import durchsehen</translation>
    </message>
    <message>
        <source>The inbox: lines set aside and why, facts, story; N and P go from doubt to doubt.</source>
        <translation>Der Eingang: beiseitegelegte Zeilen und warum, Angaben, Story; N und P gehen von Zweifel zu Zweifel.</translation>
    </message>
    <message>
        <source>Reopen as another encoding…</source>
        <translation>Mit anderer Kodierung neu öffnen…</translation>
    </message>
    <message>
        <source>When letters look wrong: the file of this article is read again; notes move along.</source>
        <translation>Wenn Buchstaben falsch aussehen: Die Datei dieses Artikels wird neu gelesen; Notizen ziehen mit.</translation>
    </message>
    <message>
        <source>Rules for lines…</source>
        <translation>Zeilenregeln…</translation>
    </message>
    <message>
        <source>Lines set aside, or kept, on a site for ever: edit as text, try on the library, take back.</source>
        <translation>Zeilen einer Website für immer beiseitelegen oder behalten: als Text ändern, erproben, zurücknehmen.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Four articles in three languages, to see what Synoptic does.</source>
        <translation>Vier Artikel in drei Sprachen, um zu sehen, was Synoptic tut.</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notizen exportieren…</translation>
    </message>
    <message>
        <source>The notes of this story as Markdown, each with its quote in every version.</source>
        <translation>Die Notizen dieser Story als Markdown, jede mit ihrem Zitat in jeder Fassung.</translation>
    </message>
    <message>
        <source>Export the notes of all stories…</source>
        <translation>Alle Notizen exportieren…</translation>
    </message>
    <message>
        <source>One Markdown file for each story, into a folder.</source>
        <translation>Für jede Story eine Markdown-Datei, in einen Ordner.</translation>
    </message>
    <message>
        <source>Take in notes…</source>
        <translation>Notizen übernehmen…</translation>
    </message>
    <message>
        <source>From Web Annotations, Hypothes.is, Readwise, or back from exported Markdown; shown first.</source>
        <translation>Aus Web Annotations, Hypothes.is, Readwise oder zurück aus exportiertem Markdown; zuerst zur Ansicht.</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Deleted notes and removed articles: put back, or gone for good.</source>
        <translation>Gelöschte Notizen und entfernte Artikel: zurücklegen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>Show the copies of the library</source>
        <translation>Kopien der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>One a day is kept; the manual tells how to go back to one.</source>
        <translation>Täglich wird eine aufbewahrt; das Handbuch sagt, wie man zu einer zurückkehrt.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settings: colours, text size and face, what is shown.</source>
        <translation>Farben, Größe und Schrift des Textes, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Markierung gelöscht.</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Rosa markieren</translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation>Orange markieren</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Lila markieren</translation>
    </message>
    <message>
        <source>The selected passage, else the sentence; on a highlight: give it this colour.</source>
        <translation>Die ausgewählte Stelle, sonst den Satz; auf einer Markierung: ihr diese Farbe geben.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>On the highlight at the caret, or on the passage, which is highlighted first.</source>
        <translation>Zur Markierung am Cursor oder zur Stelle, die dann zuerst markiert wird.</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>Markierung verschlagworten</translation>
    </message>
    <message>
        <source>Labels, to find and group notes by.</source>
        <translation>Schlagwörter, um Notizen zu finden und zu ordnen.</translation>
    </message>
    <message>
        <source>Draw the highlight otherwise</source>
        <translation>Markierung anders zeichnen</translation>
    </message>
    <message>
        <source>As a ground, a line under the words, a line through them, a frame.</source>
        <translation>Als Fläche, unterstrichen, durchgestrichen, umrandet.</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>With its note; undo brings both back.</source>
        <translation>Mit ihrer Notiz; Rückgängig holt beide zurück.</translation>
    </message>
    <message>
        <source>Add the selection to the note</source>
        <translation>Auswahl zur Notiz hinzufügen</translation>
    </message>
    <message>
        <source>One note on several passages; the note is the one whose card is current.</source>
        <translation>Eine Notiz zu mehreren Stellen; gemeint ist die Notiz, deren Karte aktuell ist.</translation>
    </message>
    <message>
        <source>Accept the counterpart</source>
        <translation>Entsprechung annehmen</translation>
    </message>
    <message>
        <source>What was proposed in this version is right.</source>
        <translation>Was in dieser Fassung vorgeschlagen ist, stimmt.</translation>
    </message>
    <message>
        <source>Dismiss the counterpart</source>
        <translation>Entsprechung verwerfen</translation>
    </message>
    <message>
        <source>What was proposed in this version is no counterpart.</source>
        <translation>Was in dieser Fassung vorgeschlagen ist, entspricht nicht.</translation>
    </message>
    <message>
        <source>Move the counterpart to the selection</source>
        <translation>Auswahl als Entsprechung</translation>
    </message>
    <message>
        <source>The selected words are the counterpart of the current note in this version.</source>
        <translation>Die ausgewählten Wörter sind in dieser Fassung die Entsprechung zur aktuellen Notiz.</translation>
    </message>
    <message>
        <source>Find counterparts in all versions</source>
        <translation>Entsprechungen in allen Fassungen suchen</translation>
    </message>
    <message>
        <source>Of all notes of this story: in versions that came later, or where one was dismissed.</source>
        <translation>Zu allen Notizen dieser Story: in Fassungen, die später kamen, oder wo eine verworfen wurde.</translation>
    </message>
    <message>
        <source>Attach a lost note here</source>
        <translation>Verwaiste Notiz hier anheften</translation>
    </message>
    <message>
        <source>A note whose passage is no longer found goes to the selected words.</source>
        <translation>Eine Notiz, deren Stelle nicht mehr gefunden wird, kommt zu den ausgewählten Wörtern.</translation>
    </message>
    <message>
        <source>Correct the quote…</source>
        <translation>Zitat berichtigen…</translation>
    </message>
    <message>
        <source>How it reads in the note and in exports; the words of the text are kept.</source>
        <translation>Wie es in der Notiz und in Exporten lautet; die Wörter des Textes bleiben erhalten.</translation>
    </message>
    <message>
        <source>Copy the note as Markdown</source>
        <translation>Notiz als Markdown kopieren</translation>
    </message>
    <message>
        <source>The note at the caret, or the selected words as a quote.</source>
        <translation>Die Notiz am Cursor oder die ausgewählten Wörter als Zitat.</translation>
    </message>
    <message>
        <source>Rename or merge tags…</source>
        <translation>Schlagwörter verwalten…</translation>
    </message>
    <message>
        <source>In all notes of the library; undo takes it back.</source>
        <translation>In allen Notizen umbenennen oder zusammenlegen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>In the order of the text.</source>
        <translation>In der Reihenfolge des Textes.</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Print the story…</source>
        <translation>Story drucken…</translation>
    </message>
    <message>
        <source>As it is seen: the layout, the highlights, lines set aside when they are shown.</source>
        <translation>So, wie sie zu sehen ist: Anordnung, Markierungen, beiseitegelegte Zeilen, wenn sie gezeigt werden.</translation>
    </message>
    <message>
        <source>Save the story as PDF…</source>
        <translation>Story als PDF speichern…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Synopse</translation>
    </message>
    <message>
        <source>Join with the row below</source>
        <translation>Mit der Zeile darunter verbinden</translation>
    </message>
    <message>
        <source>The two become one row. Corrections are kept at once; the rest is lined up around them.</source>
        <translation>Beide werden eine Zeile der Synopse. Korrekturen gelten sofort; der Rest wird darum herum neu zugeordnet.</translation>
    </message>
    <message>
        <source>Split the row here</source>
        <translation>Zeile hier teilen</translation>
    </message>
    <message>
        <source>The sentence at the caret begins a new row; at the first one its version leaves the row.</source>
        <translation>Der Satz am Cursor beginnt eine neue Zeile; beim ersten verlässt seine Fassung die Zeile.</translation>
    </message>
    <message>
        <source>Shift the sentence to the row below</source>
        <translation>Satz in die Zeile darunter verschieben</translation>
    </message>
    <message>
        <source>With those after it in this row and version.</source>
        <translation>Mit denen, die ihm in dieser Zeile und Fassung folgen.</translation>
    </message>
    <message>
        <source>Shift the sentence to the row above</source>
        <translation>Satz in die Zeile darüber verschieben</translation>
    </message>
    <message>
        <source>With those before it in this row and version.</source>
        <translation>Mit denen, die ihm in dieser Zeile und Fassung vorausgehen.</translation>
    </message>
    <message>
        <source>Exchange with the row below</source>
        <translation>Mit der Zeile darunter vertauschen</translation>
    </message>
    <message>
        <source>What this version says here and below change places: a passage that stands elsewhere.</source>
        <translation>Was diese Fassung hier und darunter sagt, tauscht den Platz: eine Stelle, die anderswo steht.</translation>
    </message>
    <message>
        <source>Confirm the row and go on</source>
        <translation>Zeile bestätigen und weiter</translation>
    </message>
    <message>
        <source>A tick stands before it; it stays so, whatever is worked out later.</source>
        <translation>Ein Haken steht davor; sie bleibt so, was auch später errechnet wird.</translation>
    </message>
    <message>
        <source>Confirm all rows up to here</source>
        <translation>Alle Zeilen bis hier bestätigen</translation>
    </message>
    <message>
        <source>From the first row to this one, those not yet decided.</source>
        <translation>Von der ersten bis zu dieser, soweit noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Line the row up by itself again</source>
        <translation>Zeile wieder selbsttätig zuordnen</translation>
    </message>
    <message>
        <source>Takes back what was confirmed or corrected in this row.</source>
        <translation>Nimmt zurück, was in dieser Zeile bestätigt oder berichtigt wurde.</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Unterschiede…</translation>
    </message>
    <message>
        <source>Numbers, dates, names, quotations that disagree, passages told once or elsewhere, in one list.</source>
        <translation>Abweichende Zahlen, Daten, Namen, Zitate; Stellen nur hier oder anderswo; in einer Liste.</translation>
    </message>
    <message>
        <source>Dismiss what disagrees here</source>
        <translation>Abweichungen hier verwerfen</translation>
    </message>
    <message>
        <source>What is underlined in this row is no contradiction; it is remembered.</source>
        <translation>Was in dieser Zeile unterstrichen ist, ist kein Widerspruch; das wird gemerkt.</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Nächster Treffer der Suche</translation>
    </message>
    <message>
        <source>Open the next passage that the last search found, in whichever story it stands.</source>
        <translation>Die nächste Stelle öffnen, die die letzte Suche fand, in welcher Story auch immer.</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>Voriger Treffer der Suche</translation>
    </message>
    <message>
        <source>Open the previous passage that the last search found.</source>
        <translation>Die vorige Stelle öffnen, die die letzte Suche fand.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Keep what stands in the search box in the library pane; Del on its row takes it away.</source>
        <translation>Was im Suchfeld steht, in der Bibliotheksleiste behalten; Entf auf ihrer Zeile entfernt sie.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Mark this place with which letter?</source>
        <translation>Lesezeichen mit welchem Buchstaben?</translation>
    </message>
    <message>
        <source>Go to which mark? {letters}</source>
        <translation>Zu welchem Lesezeichen? {letters}</translation>
    </message>
    <message>
        <source>No place is marked yet.</source>
        <translation>Noch kein Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Unread again.</source>
        <translation>Wieder ungelesen.</translation>
    </message>
    <message>
        <source>To the start of the story</source>
        <translation>Zum Anfang der Story</translation>
    </message>
    <message>
        <source>Where you were is a jump.</source>
        <translation>Wo Sie waren, wird als Sprung gemerkt.</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Zurück vor den Sprung</translation>
    </message>
    <message>
        <source>As often as you like.</source>
        <translation>So oft Sie wollen.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>After going back.</source>
        <translation>Nach dem Zurückgehen.</translation>
    </message>
    <message>
        <source>Mark this place…</source>
        <translation>Lesezeichen setzen…</translation>
    </message>
    <message>
        <source>M and a letter.</source>
        <translation>M und ein Buchstabe.</translation>
    </message>
    <message>
        <source>Go to a mark…</source>
        <translation>Zu einem Lesezeichen…</translation>
    </message>
    <message>
        <source>Shift+M and its letter.</source>
        <translation>Umschalt+M und sein Buchstabe.</translation>
    </message>
    <message>
        <source>Begin a reading session…</source>
        <translation>Lesesitzung beginnen…</translation>
    </message>
    <message>
        <source>A queue: everything unread, the filtered list, what a search found, this story.</source>
        <translation>Eine Leseliste: alles Ungelesene, die gefilterte Liste, Funde einer Suche, diese Story.</translation>
    </message>
    <message>
        <source>Add to the reading queue</source>
        <translation>Auf die Leseliste setzen</translation>
    </message>
    <message>
        <source>The story chosen in the list, else the open one, to the end; without a session one begins.</source>
        <translation>Die in der Liste gewählte Story, sonst die offene, ans Ende; ohne Sitzung beginnt eine.</translation>
    </message>
    <message>
        <source>Done, and on</source>
        <translation>Gelesen und weiter</translation>
    </message>
    <message>
        <source>In a session the next one opens.</source>
        <translation>In einer Sitzung öffnet sich das Nächste.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>To the end of the queue.</source>
        <translation>Ans Ende der Leseliste.</translation>
    </message>
    <message>
        <source>Next in the session</source>
        <translation>Nächstes der Sitzung</translation>
    </message>
    <message>
        <source>This stays undone.</source>
        <translation>Dieses bleibt ungelesen.</translation>
    </message>
    <message>
        <source>Previous in the session</source>
        <translation>Voriges der Sitzung</translation>
    </message>
    <message>
        <source>One back.</source>
        <translation>Eins zurück.</translation>
    </message>
    <message>
        <source>Come back to the session</source>
        <translation>Zur Sitzung zurückkehren</translation>
    </message>
    <message>
        <source>Where it was left.</source>
        <translation>Dorthin, wo sie verlassen wurde.</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Sitzung verlassen</translation>
    </message>
    <message>
        <source>It waits as it is.</source>
        <translation>Sie wartet, wie sie ist.</translation>
    </message>
    <message>
        <source>Show the reading queue</source>
        <translation>Leseliste zeigen</translation>
    </message>
    <message>
        <source>To put it in order.</source>
        <translation>Um sie zu ordnen.</translation>
    </message>
    <message>
        <source>Summary of the session…</source>
        <translation>Zusammenfassung der Sitzung…</translation>
    </message>
    <message>
        <source>As Markdown.</source>
        <translation>Als Markdown.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>With a summary to keep as Markdown.</source>
        <translation>Mit einer Zusammenfassung als Markdown.</translation>
    </message>
    <message>
        <source>Unread again</source>
        <translation>Wieder ungelesen</translation>
    </message>
    <message>
        <source>Forget place and state of this story.</source>
        <translation>Leseposition und Lesestand dieser Story vergessen.</translation>
    </message>
    <message>
        <source>Reading statistics…</source>
        <translation>Lesestatistik…</translation>
    </message>
    <message>
        <source>Time by week, language, source and tag, from a log that only you see; switch it off, erase it.</source>
        <translation>Zeit nach Woche, Sprache, Quelle, Schlagwort, aus einem Protokoll nur für Sie; abschalten, löschen.</translation>
    </message>
    <message>
        <source>Merge with which story?</source>
        <translation>Mit welcher Story zusammenlegen?</translation>
    </message>
    <message>
        <source>They are never put together again.</source>
        <translation>Sie werden nie wieder zusammengelegt.</translation>
    </message>
    <message>
        <source>{language} leaves this story. Which version tells another one?</source>
        <translation>{language} verlässt diese Story. Welche Fassung erzählt eine andere?</translation>
    </message>
    <message>
        <source>Move to which story?</source>
        <translation>In welche Story verschieben?</translation>
    </message>
    <message>
        <source>Removed from the library.</source>
        <translation>Aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Menus, captions, links and the like: greyed, with the reason, or hidden.</source>
        <translation>Menüs, Bildunterschriften, Links und Ähnliches: ausgegraut mit Grund, oder ausgeblendet.</translation>
    </message>
    <message>
        <source>Keep this line, or set it aside</source>
        <translation>Zeile behalten oder beiseitelegen</translation>
    </message>
    <message>
        <source>Your word wins over the program&apos;s and is remembered; undo takes it back.</source>
        <translation>Ihr Wort gilt vor dem des Programms und wird gemerkt; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Split off this version</source>
        <translation>Diese Fassung abtrennen</translation>
    </message>
    <message>
        <source>Make the version at the caret a story of its own.</source>
        <translation>Die Fassung am Cursor zu einer eigenen Story machen.</translation>
    </message>
    <message>
        <source>Merge with another story…</source>
        <translation>Mit anderer Story zusammenlegen…</translation>
    </message>
    <message>
        <source>Put two stories together; their versions are laid side by side.</source>
        <translation>Zwei Storys werden eine; ihre Fassungen stehen dann nebeneinander.</translation>
    </message>
    <message>
        <source>Not the same story…</source>
        <translation>Nicht dieselbe Story…</translation>
    </message>
    <message>
        <source>Say that two versions do not tell the same; it is remembered for ever.</source>
        <translation>Sagen, dass zwei Fassungen nicht dasselbe erzählen; das wird für immer gemerkt.</translation>
    </message>
    <message>
        <source>Name the story…</source>
        <translation>Story benennen …</translation>
    </message>
    <message>
        <source>In the list, in exports and in the search; As found: the title of its earliest version.</source>
        <translation>In der Liste, in Exporten und in der Suche; Wie gefunden: der Titel ihrer frühesten Fassung.</translation>
    </message>
    <message>
        <source>Earlier texts of this version…</source>
        <translation>Frühere Texte dieser Fassung…</translation>
    </message>
    <message>
        <source>When the article was replaced by a newer one: the text before, and what changed.</source>
        <translation>Wenn ein neuerer Artikel den alten ersetzt hat: der Text davor und was sich geändert hat.</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>In andere Story verschieben…</translation>
    </message>
    <message>
        <source>The version at the caret leaves this story for another one; both are remembered.</source>
        <translation>Die Fassung am Cursor wechselt in eine andere Story; beides wird gemerkt.</translation>
    </message>
    <message>
        <source>The story at a glance</source>
        <translation>Die Story im Überblick</translation>
    </message>
    <message>
        <source>Versions with dates, length and completeness, near-duplicates, descent, who tells what.</source>
        <translation>Fassungen mit Datum, Länge, Vollständigkeit; Beinahe-Dubletten, Herkunft, wer was berichtet.</translation>
    </message>
    <message>
        <source>Why one story? What may belong to it?</source>
        <translation>Warum eine Story? Was noch?</translation>
    </message>
    <message>
        <source>Matching sentences, names, numbers, dates; answer suggestions: same story, or never these two.</source>
        <translation>Übereinstimmende Sätze, Namen, Zahlen, Daten; was noch dazugehört: dieselbe Story, oder nie diese beiden.</translation>
    </message>
    <message>
        <source>Remove this version from the library</source>
        <translation>Diese Fassung aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Nothing is deleted: undo, or importing it again, brings it back with its notes.</source>
        <translation>Nichts wird gelöscht: Rückgängig oder erneutes Importieren holt sie mit Notizen zurück.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate the passage</source>
        <translation>Stelle übersetzen</translation>
    </message>
    <message>
        <source>The selected words, or the sentence: a machine&apos;s words appear under it, marked as such.</source>
        <translation>Die ausgewählten Wörter oder der Satz: darunter stehen dann die Worte der Maschine, so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Translate the article</source>
        <translation>Artikel übersetzen</translation>
    </message>
    <message>
        <source>A column of machine output beside it, row by row; again: go on where it stopped.</source>
        <translation>Eine Spalte mit maschineller Übersetzung daneben, Zeile für Zeile; erneut: dort weiter, wo sie anhielt.</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Übersetzen in…</translation>
    </message>
    <message>
        <source>Choose the language of translations.</source>
        <translation>Die Zielsprache der Übersetzungen wählen.</translation>
    </message>
    <message>
        <source>Delete the translation</source>
        <translation>Übersetzung löschen</translation>
    </message>
    <message>
        <source>The machine&apos;s column, or what stands under the passage; undo brings it back.</source>
        <translation>Die Spalte der Maschine, oder was unter der Stelle steht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Forget a key…</source>
        <translation>Schlüssel vergessen…</translation>
    </message>
    <message>
        <source>Take the key of a translation service out of the keyring of the system.</source>
        <translation>Den Schlüssel eines Übersetzungsdienstes aus dem Schlüsselbund des Systems nehmen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours: {colours}.</source>
        <translation>Farben: {colours}.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Es gab noch keinen Hinweis.</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <source>Go there; again: hide it.</source>
        <translation>Dorthin gehen; erneut: ausblenden.</translation>
    </message>
    <message>
        <source>Go back to the text.</source>
        <translation>Zum Text zurückgehen.</translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation>Notizleiste</translation>
    </message>
    <message>
        <source>Every note of the library: filter, sort, tag, recolour, export.</source>
        <translation>Jede Notiz der Bibliothek: filtern, ordnen, verschlagworten, umfärben, ausgeben.</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>The text alone, without panes, bars and heads; again: bring them back.</source>
        <translation>Der Text ohne Leisten und Köpfe; erneut: alles wieder zeigen.</translation>
    </message>
    <message>
        <source>All passages but the current one are veiled; again: none.</source>
        <translation>Alle Stellen außer der aktuellen sind verschleiert; erneut: keine.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>From the caret on, or what is selected, by a voice of its language; again, or Esc: stop.</source>
        <translation>Ab dem Cursor oder das Ausgewählte, mit einer Stimme seiner Sprache; erneut, oder Esc: anhalten.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Again: leave it.</source>
        <translation>Erneut: verlassen.</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>Tun, was der Hinweis anbietet</translation>
    </message>
    <message>
        <source>What stands as a link in the strip at the bottom: undo, show, enter a key …</source>
        <translation>Was unten im Hinweis als Link steht: rückgängig, zeigen, Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Hinweis wegräumen</translation>
    </message>
    <message>
        <source>The strip at the bottom; the next one, if one waits, takes its place.</source>
        <translation>Den unten; wartet ein weiterer, rückt er nach.</translation>
    </message>
    <message>
        <source>Show the last message again</source>
        <translation>Letzten Hinweis noch einmal zeigen</translation>
    </message>
    <message>
        <source>With what it offered, as far as that still holds; again: the one before it.</source>
        <translation>Mit dem, was er anbot, soweit es noch gilt; noch einmal: der davor.</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Laufendes anhalten</translation>
    </message>
    <message>
        <source>Importing, exporting, translating: what is finished stays.</source>
        <translation>Importieren, Exportieren, Übersetzen: Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Pause what is under way</source>
        <translation>Laufendes unterbrechen</translation>
    </message>
    <message>
        <source>Again: go on.</source>
        <translation>Noch einmal: weitermachen.</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Light, dark, sepia, high contrast; stays so.</source>
        <translation>Hell, dunkel, Sepia, hoher Kontrast; bleibt so.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Your place stays where it is.</source>
        <translation>Ihre Leseposition bleibt.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>As it came.</source>
        <translation>Wie am Anfang.</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>All commands by menu; the name at the top left does the same.</source>
        <translation>Alle Befehle nach Menüs; der Name oben links öffnet es auch.</translation>
    </message>
    <message>
        <source>Dismissed; it is remembered.</source>
        <translation>Verworfen; das wird gemerkt.</translation>
    </message>
    <message>
        <source>Nothing disagrees in this passage.</source>
        <translation>An dieser Stelle weicht nichts ab.</translation>
    </message>
    <message>
        <source>The versions agree.</source>
        <translation>Die Fassungen stimmen überein.</translation>
    </message>
    <message>
        <source>There is no passage that one version alone tells.</source>
        <translation>Es gibt keine Stelle, die nur eine Fassung berichtet.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist die letzte.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist die erste.</translation>
    </message>
    <message>
        <source>language, such as fr</source>
        <translation>Sprache, etwa fr</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>wo es erschienen ist</translation>
    </message>
    <message>
        <source>notes with this tag</source>
        <translation>Notizen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>highlights of this colour</source>
        <translation>Markierungen dieser Farbe</translation>
    </message>
    <message>
        <source>words of a story’s title</source>
        <translation>Wörter aus dem Titel einer Story</translation>
    </message>
    <message>
        <source>note, tag or highlight</source>
        <translation>note (Notiz), tag (Schlagwort) oder highlight (Markierung)</translation>
    </message>
    <message>
        <source>published before a year, month or day</source>
        <translation>erschienen vor Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>published from a year, month or day on</source>
        <translation>erschienen ab Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>unread, reading or done</source>
        <translation>unread (ungelesen), reading (angelesen) oder done (gelesen)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Changed here and in {name}</source>
        <translation>Hier und in {name} geändert</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>{number} of {count}: this was changed here and in the file. Whose words should hold?</source>
        <translation>{number} von {count}: Hier und in der Datei geändert. Wessen Wortlaut soll gelten?</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>told</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>told at another place</source>
        <translation>berichtet an anderer Stelle</translation>
    </message>
    <message>
        <source>Coverage: nothing</source>
        <translation>Abdeckung: nichts</translation>
    </message>
    <message>
        <source>passage {row} of {rows}, {language} {version}: {said}</source>
        <translation>Stelle {row} von {rows}, {language} {version}: {said}</translation>
    </message>
    <message>
        <source>Coverage. {box}</source>
        <translation>Abdeckung. {box}</translation>
    </message>
    <message>
        <source>Something went wrong in Synoptic</source>
        <translation>In Synoptic ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your library and your notes are kept; you can go on.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Bibliothek und Notizen sind gesichert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The report below has no text of yours except names of files. Sending it helps to mend the mistake.</source>
        <translation>Der Bericht unten enthält keine Texte von Ihnen außer Dateinamen. Ihn zu senden hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>It is also in the log: {place}</source>
        <translation>Er steht auch im Protokoll: {place}</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{version} may derive from {other}: {reasons}</source>
        <translation>{version} könnte auf {other} beruhen: {reasons}</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Artikel wiederherstellen</translation>
    </message>
    <message>
        <source>{filter}, shown</source>
        <translation>{filter}, gezeigt</translation>
    </message>
    <message>
        <source>same story</source>
        <translation>dieselbe Story</translation>
    </message>
    <message>
        <source>probably the same story</source>
        <translation>wahrscheinlich dieselbe Story</translation>
    </message>
    <message>
        <source>perhaps the same story</source>
        <translation>vielleicht dieselbe Story</translation>
    </message>
    <message>
        <source>Names in both: {names}</source>
        <translation>Namen in beiden: {names}</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}</source>
        <translation>Zahlen in beiden: {numbers}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Belege zeigen</translation>
    </message>
    <message>
        <source>Put together by hand.</source>
        <translation>Von Hand zusammengelegt.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Belege ausblenden</translation>
    </message>
    <message>
        <source>Export preview</source>
        <translation>Exportvorschau</translation>
    </message>
    <message>
        <source>template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>[One more character: it will be in the file]|[%Ln more characters: they will be in the file]</source>
        <translation>
            <numerusform>[Ein weiteres Zeichen: in der Datei steht es]</numerusform>
            <numerusform>[%Ln weitere Zeichen: in der Datei stehen sie]</numerusform>
        </translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Form: {form}</translation>
    </message>
    <message>
        <source>Save notes into a folder</source>
        <translation>Notizen in einen Ordner speichern</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Parallel edition (PDF)</source>
        <translation>Paralleledition (PDF)</translation>
    </message>
    <message>
        <source>The notes are on the clipboard.</source>
        <translation>Die Notizen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export all notes into a folder</source>
        <translation>Alle Notizen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>PDF is written one story at a time: choose another form for all.</source>
        <translation>PDF wird Story für Story geschrieben: für alle eine andere Form wählen.</translation>
    </message>
    <message>
        <source>Export these notes into a folder</source>
        <translation>Diese Notizen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Gespeichert: {files}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message numerus="yes">
        <source>1 file written in {folder}.|%n files written in {folder}.</source>
        <translation>
            <numerusform>1 Datei nach {folder} geschrieben.</numerusform>
            <numerusform>%n Dateien nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files written.</source>
        <translation>Keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>One note changed here and there was left as it is in the files.|%n notes changed here and there were left as they are in the files.</source>
        <translation>
            <numerusform>Eine hier und dort geänderte Notiz blieb in der Datei, wie sie war.</numerusform>
            <numerusform>%n hier und dort geänderte Notizen blieben in den Dateien, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Writing {done} of {total}…</source>
        <translation>{done} von {total} schreiben…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>all colours</source>
        <translation>alle Farben</translation>
    </message>
    <message>
        <source>all tags</source>
        <translation>alle Schlagwörter</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>all stories</source>
        <translation>alle Storys</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>In allen Fassungen suchen</translation>
    </message>
    <message>
        <source>Find in all versions of the story</source>
        <translation>In allen Fassungen der Story suchen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{place:,} of {all:,}</source>
        <translation>{place:,} von {all:,}</translation>
    </message>
    <message>
        <source>Command, story or article</source>
        <translation>Befehl, Story oder Artikel</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Storys</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Früherer Text</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The earlier text</source>
        <translation>Der frühere Text</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Text of {date}</source>
        <translation>Text vom {date}</translation>
    </message>
    <message>
        <source>This article has only the text that is shown.</source>
        <translation>Von diesem Artikel gibt es nur den gezeigten Text.</translation>
    </message>
    <message>
        <source>{gone}, {came}.</source>
        <translation>{gone}, {came}.</translation>
    </message>
    <message numerus="yes">
        <source>one word went|%Ln words went</source>
        <translation>
            <numerusform>ein Wort entfiel</numerusform>
            <numerusform>%Ln Wörter entfielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one came|%Ln came</source>
        <translation>
            <numerusform>eines kam hinzu</numerusform>
            <numerusform>%Ln kamen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>Die beiden Texte sagen dasselbe.</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>Taste oder Befehl finden</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>zurück zum Text</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LESEN</translation>
    </message>
    <message>
        <source>SELECT</source>
        <translation>AUSWAHL</translation>
    </message>
    <message>
        <source>LISTEN</source>
        <translation>HÖREN</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>DURCHSICHT</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>keep or set aside</source>
        <translation>behalten/beiseite</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n added|%n added</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here|%n already here</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused|%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new text|%n with a new text</source>
        <translation>
            <numerusform>%n mit neuem Text</numerusform>
            <numerusform>%n mit neuem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not read|stopped: %n not read</source>
        <translation>
            <numerusform>angehalten: %n nicht gelesen</numerusform>
            <numerusform>angehalten: %n nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more|… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Schon in der Bibliothek</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>What the last import did with each file</source>
        <translation>Was der letzte Import mit jeder Datei getan hat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>1 article added|%n articles added</source>
        <translation>
            <numerusform>1 Artikel hinzugekommen</numerusform>
            <numerusform>%n Artikel hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article already in the library|%n articles already in the library</source>
        <translation>
            <numerusform>1 Artikel schon in der Bibliothek</numerusform>
            <numerusform>%n Artikel schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article has its new text|%n articles have their new texts</source>
        <translation>
            <numerusform>1 Artikel hat seinen neuen Text</numerusform>
            <numerusform>%n Artikel haben ihre neuen Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the passage of 1 note is not in it|the passages of %n notes are not there</source>
        <translation>
            <numerusform>die Stelle einer Notiz fehlt darin</numerusform>
            <numerusform>die Stellen von %n Notizen fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: 1 file was not read.|Stopped: %n files were not read.</source>
        <translation>
            <numerusform>Angehalten: 1 Datei wurde nicht gelesen.</numerusform>
            <numerusform>Angehalten: %n Dateien wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and one more was refused.|and %n more were refused.</source>
        <translation>
            <numerusform>und eine weitere wurde abgelehnt.</numerusform>
            <numerusform>und %n weitere wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Nothing was imported since the window opened.</source>
        <translation>Seit das Fenster offen ist, wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>1 article looked over.|%Ln articles looked over.</source>
        <translation>
            <numerusform>1 Artikel durchgesehen.</numerusform>
            <numerusform>%Ln Artikel durchgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 waits in the inbox.|%Ln wait in the inbox.</source>
        <translation>
            <numerusform>1 wartet im Eingang.</numerusform>
            <numerusform>%Ln warten im Eingang.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a version of this story now. Ctrl+Z takes that back.</source>
        <translation>Es ist jetzt eine Fassung dieser Story. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>They are never put together again. Ctrl+Z takes that back.</source>
        <translation>Sie werden nie wieder zusammengelegt. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>Enter gives the command another key. Del takes its own keys away again.</source>
        <translation>Eingabe gibt dem Befehl eine andere Taste. Entf nimmt seine eigenen Tasten wieder weg.</translation>
    </message>
    <message>
        <source>Keys of one’s own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste finden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”, or two keys one after another. Esc leaves it.</source>
        <translation>Die neue Taste für „{command}“ drücken, oder zwei Tasten nacheinander. Esc bricht ab.</translation>
    </message>
    <message>
        <source>{key} is the key of {commands}, which loses it. Enter takes it, Esc leaves it.</source>
        <translation>{key} ist die Taste von {commands} und ginge dort verloren. Eingabe übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <source>{key} is now the key of “{command}”.</source>
        <translation>{key} ist jetzt die Taste von „{command}“.</translation>
    </message>
    <message>
        <source>“{command}” lost it.</source>
        <translation>„{command}“ hat sie verloren.</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>Alle Befehle haben ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Key map (*.json)</source>
        <translation>Tastenbelegung (*.json)</translation>
    </message>
    <message>
        <source>The keys could not be written: {reason}.</source>
        <translation>Die Tasten ließen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The keys are in {name}.</source>
        <translation>Die Tasten sind in {name}.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Choose an exported file.</source>
        <translation>Eine exportierte Datei wählen.</translation>
    </message>
    <message numerus="yes">
        <source>1 command has keys of its own now.|%n commands have keys of their own now.</source>
        <translation>
            <numerusform>1 Befehl hat jetzt eigene Tasten.</numerusform>
            <numerusform>%n Befehle haben jetzt eigene Tasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Synoptic: keys</source>
        <translation>Synoptic: Tasten</translation>
    </message>
    <message>
        <source>Enter: go there    A: note on it    Del: dismiss, or bring back    ← →: filter    Esc: back to the text</source>
        <translation>Eingabe: hingehen    A: Notiz dazu    Entf: verwerfen oder zurückholen    ← →: filtern    Esc: zurück zum Text</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What differs · {story}</source>
        <translation>Unterschiede · {story}</translation>
    </message>
    <message>
        <source>Only contradictions can be dismissed; correct the rows by Alt+J, Alt+S, Alt+D, Alt+U.</source>
        <translation>Nur Widersprüche lassen sich verwerfen; die Zeilen der Synopse mit Alt+J, Alt+S, Alt+D, Alt+U berichtigen.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>probably {difference}</source>
        <translation>vermutlich {difference}</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Reading session</source>
        <translation>Lesesitzung</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop articles here.</source>
        <translation>Noch nichts da. Artikel hierher ziehen.</translation>
    </message>
    <message>
        <source>No story passes these filters.</source>
        <translation>Keine Story passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Storys filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} von {all:,}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>noch nichts zu wählen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Synoptic: manual</source>
        <translation>Synoptic: Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Find in the manual, whose pages are in English</source>
        <translation>Im Handbuch suchen, dessen Seiten englisch sind</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>flächig</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>strikethrough</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>umrandet</translation>
    </message>
    <message>
        <source>site furniture</source>
        <translation>Beiwerk der Website</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>Querverweis</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>Kommentarformular</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>repeated title</source>
        <translation>wiederholter Titel</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>Fülltext</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>set aside by hand</source>
        <translation>von Hand beiseitegelegt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>angelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>changed last first</source>
        <translation>zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>by story</source>
        <translation>nach Story</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>meiste Notizen zuerst</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>letzte 12 Monate</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>Dhivehi</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>{color} note</source>
        <translation>Notiz, {color}</translation>
    </message>
    <message>
        <source>{color} highlight</source>
        <translation>Markierung, {color}</translation>
    </message>
    <message>
        <source>passage not found any more</source>
        <translation>Stelle nicht mehr gefunden</translation>
    </message>
    <message>
        <source>{color}: highlight</source>
        <translation>{color}: Markierung</translation>
    </message>
    <message>
        <source>Write a note (Markdown)</source>
        <translation>Eine Notiz schreiben (Markdown)</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Attach this note to the passage that is selected in the text</source>
        <translation>Diese Notiz an die im Text ausgewählte Stelle heften</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Note on “{passage}”</source>
        <translation>Notiz zu „{passage}“</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Hier ist keine Notiz.</translation>
    </message>
    <message>
        <source>Select the passage first.</source>
        <translation>Zuerst die Stelle auswählen.</translation>
    </message>
    <message>
        <source>Accept counterpart</source>
        <translation>Entsprechung annehmen</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Dismiss counterpart</source>
        <translation>Entsprechung verwerfen</translation>
    </message>
    <message>
        <source>Move counterpart</source>
        <translation>Entsprechung verschieben</translation>
    </message>
    <message>
        <source>Moved here.</source>
        <translation>Hierher verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>One counterpart was found.|%Ln counterparts were found.</source>
        <translation>
            <numerusform>Eine Entsprechung wurde gefunden.</numerusform>
            <numerusform>%Ln Entsprechungen wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes have all counterparts that can be found.</source>
        <translation>Die Notizen haben alle Entsprechungen, die sich finden lassen.</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Added to the note.</source>
        <translation>Zur Notiz hinzugefügt.</translation>
    </message>
    <message>
        <source>No note of this story has lost its passage.</source>
        <translation>Keine Notiz dieser Story ist verwaist.</translation>
    </message>
    <message>
        <source>Attach note</source>
        <translation>Notiz anheften</translation>
    </message>
    <message>
        <source>Attached here.</source>
        <translation>Hier angeheftet.</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Zitat berichtigen</translation>
    </message>
    <message>
        <source>How the quote should read. Empty: as the text has it.</source>
        <translation>Wie das Zitat lauten soll. Leer: wie im Text.</translation>
    </message>
    <message>
        <source>Correct quote</source>
        <translation>Zitat berichtigen</translation>
    </message>
    <message>
        <source>The passage is on the clipboard, as a quote.</source>
        <translation>Die Stelle ist als Zitat in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The note is on the clipboard.</source>
        <translation>Die Notiz ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>Notizen in der Datei</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Notes (*.md *.jsonld *.json *.csv);;All files (*)</source>
        <translation>Notizen (*.md *.jsonld *.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Notizen lesen</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>In der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Words and tags that were changed in the file, and how the notes are now.</source>
        <translation>In der Datei geänderte Wörter und Schlagwörter, und wie die Notizen jetzt sind.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Notizen zurücklesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new|%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already|%Ln here already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without its article in the library|%Ln without their article in the library</source>
        <translation>
            <numerusform>%Ln ohne zugehörigen Artikel in der Bibliothek</numerusform>
            <numerusform>%Ln ohne zugehörige Artikel in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(ohne Worte)</translation>
    </message>
    <message>
        <source>(The passage is not in the text: the note comes in as lost.)</source>
        <translation>(Die Stelle steht nicht im Text: Die Notiz kommt verwaist herein.)</translation>
    </message>
    <message>
        <source>(The note was changed here too since it was exported.)</source>
        <translation>(Die Notiz wurde seit dem Export auch hier geändert.)</translation>
    </message>
    <message numerus="yes">
        <source>1 note deleted.|%Ln notes deleted.</source>
        <translation>
            <numerusform>1 Notiz gelöscht.</numerusform>
            <numerusform>%Ln Notizen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Farben ändern</translation>
    </message>
    <message>
        <source>Untag notes</source>
        <translation>Schlagwort von Notizen entfernen</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Notizen verschlagworten</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>Stelle nicht gefunden</translation>
    </message>
    <message>
        <source>No notes in this story yet.

Select a passage and press 1 to 6: it is marked here and in the other versions. A writes a note on it.</source>
        <translation>Noch keine Notizen in dieser Story.

Eine Stelle auswählen und 1 bis 6 drücken: Sie wird hier und in den anderen Fassungen markiert. A schreibt eine Notiz dazu.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>found in this version · {percent} %</source>
        <translation>in dieser Fassung gefunden · {percent} %</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of this story</source>
        <translation>Notizen dieser Story</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this story|%Ln in this story</source>
        <translation>
            <numerusform>%Ln in dieser Story</numerusform>
            <numerusform>%Ln in dieser Story</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Hide the other quotes</source>
        <translation>Die anderen Zitate ausblenden</translation>
    </message>
    <message>
        <source>Show the quote in every version</source>
        <translation>Das Zitat in jeder Fassung zeigen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Find a command, a story or an article</source>
        <translation>Befehl, Story oder Artikel finden</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk may be full.</source>
        <translation>{name} lässt sich nicht schreiben: Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>So sieht der Text aus</translation>
    </message>
    <message>
        <source>Save the story as PDF</source>
        <translation>Story als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: 1 page.|{name}: %Ln pages.</source>
        <translation>
            <numerusform>{name}: 1 Seite.</numerusform>
            <numerusform>{name}: %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages sent to the printer: {count:,}.</source>
        <translation>An den Drucker gesendete Seiten: {count:,}.</translation>
    </message>
    <message>
        <source>A story is being printed.</source>
        <translation>Eine Story wird gedruckt.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>Machine translation, unfinished</source>
        <translation>Maschinelle Übersetzung, unvollständig</translation>
    </message>
    <message>
        <source>Drag to widen; a double click makes all as wide.</source>
        <translation>Ziehen verbreitert; ein Doppelklick macht alle gleich breit.</translation>
    </message>
    <message>
        <source>{language}: click to bring it here</source>
        <translation>{language}: ein Klick holt sie hierher</translation>
    </message>
    <message>
        <source>counterpart of a highlight in {color}</source>
        <translation>Entsprechung einer Markierung ({color})</translation>
    </message>
    <message>
        <source>highlighted in {color}</source>
        <translation>{color} markiert</translation>
    </message>
    <message>
        <source>{highlight}, note: {note}</source>
        <translation>{highlight}, Notiz: {note}</translation>
    </message>
    <message>
        <source>Machine translation · {engine}</source>
        <translation>Maschinelle Übersetzung · {engine}</translation>
    </message>
    <message>
        <source>Machine translation · {engine}, unfinished</source>
        <translation>Maschinelle Übersetzung · {engine}, unvollständig</translation>
    </message>
    <message>
        <source>Machine translation · {engine} · {date}</source>
        <translation>Maschinelle Übersetzung · {engine} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>1 more character is kept, but not drawn|%Ln more characters are kept, but not drawn</source>
        <translation>
            <numerusform>1 weiteres Zeichen ist erhalten, aber nicht gezeichnet</numerusform>
            <numerusform>%Ln weitere Zeichen sind erhalten, aber nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>probably corresponds</source>
        <translation>entspricht wahrscheinlich</translation>
    </message>
    <message>
        <source>may not correspond</source>
        <translation>entspricht vielleicht nicht</translation>
    </message>
    <message>
        <source>perhaps only here</source>
        <translation>vielleicht nur hier</translation>
    </message>
    <message>
        <source>moved: stands at passage {number}</source>
        <translation>verschoben: steht bei Stelle {number}</translation>
    </message>
    <message>
        <source>probably only here</source>
        <translation>wahrscheinlich nur hier</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>put together by you</source>
        <translation>von Ihnen zusammengestellt</translation>
    </message>
    <message>
        <source>no story</source>
        <translation>keine Story</translation>
    </message>
    <message>
        <source>row {number} of {rows}</source>
        <translation>Zeile {number} von {rows}</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>maschinelle Übersetzung</translation>
    </message>
    <message numerus="yes">
        <source>1 difference|%n differences</source>
        <translation>
            <numerusform>1 Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>says nothing here</source>
        <translation>sagt hier nichts</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>beiseitegelegt: {reason}</translation>
    </message>
    <message>
        <source>below it, {heading}: {text}</source>
        <translation>darunter, {heading}: {text}</translation>
    </message>
    <message>
        <source>You were here: passage {number} of {rows}. Q goes to the start.</source>
        <translation>Hier waren Sie: Stelle {number} von {rows}. Q geht zum Anfang.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Hier haben Sie angefangen.</translation>
    </message>
    <message>
        <source>There is nothing farther on.</source>
        <translation>Weiter vorwärts ist nichts mehr.</translation>
    </message>
    <message>
        <source>Marked as {letter}. Shift+M, {letter} comes back here.</source>
        <translation>Lesezeichen {letter} gesetzt. Umschalt+M, {letter} führt hierher zurück.</translation>
    </message>
    <message>
        <source>Nothing is marked as {letter}.</source>
        <translation>Es gibt kein Lesezeichen {letter}.</translation>
    </message>
    <message>
        <source>There is no passage here to highlight.</source>
        <translation>Hier ist keine Stelle zum Markieren.</translation>
    </message>
    <message>
        <source>This is the last note.</source>
        <translation>Das ist die letzte Notiz.</translation>
    </message>
    <message>
        <source>This is the first note.</source>
        <translation>Das ist die erste Notiz.</translation>
    </message>
    <message>
        <source>Select the passage first that the note belongs to.</source>
        <translation>Zuerst die Stelle auswählen, zu der die Notiz gehört.</translation>
    </message>
    <message>
        <source>All reading times and the sessions that ended are erased, in the copies of the library too.</source>
        <translation>Alle Lesezeiten und beendeten Sitzungen sind gelöscht, auch in den Kopien der Bibliothek.</translation>
    </message>
    <message>
        <source>Reading time is counted.</source>
        <translation>Die Lesezeit wird gezählt.</translation>
    </message>
    <message>
        <source>Reading time is no longer counted.</source>
        <translation>Die Lesezeit wird nicht mehr gezählt.</translation>
    </message>
    <message>
        <source>Y: same story    N: never these two    S: split off    T: to another story…    Enter: open    Ctrl+Z: undo</source>
        <translation>Y: dieselbe Story    N: nie diese beiden    S: abtrennen    T: in andere Story…    Eingabe: öffnen    Strg+Z: rückgängig</translation>
    </message>
    <message>
        <source>In this story, and why</source>
        <translation>In dieser Story, und warum</translation>
    </message>
    <message>
        <source>Maybe a version of the same story</source>
        <translation>Vielleicht eine Fassung derselben Story</translation>
    </message>
    <message>
        <source>Related: the same event, told independently</source>
        <translation>Verwandt: dasselbe Ereignis, unabhängig berichtet</translation>
    </message>
    <message>
        <source>Why one story?</source>
        <translation>Warum eine Story?</translation>
    </message>
    <message>
        <source>This story has one version, and nothing waits for an answer.</source>
        <translation>Diese Story hat eine Fassung, und nichts wartet auf Antwort.</translation>
    </message>
    <message>
        <source>One story; it is remembered.</source>
        <translation>Eine Story; das wird gemerkt.</translation>
    </message>
    <message>
        <source>Never these two; it is remembered.</source>
        <translation>Nie diese beiden; das wird gemerkt.</translation>
    </message>
    <message>
        <source>Split off; it is remembered.</source>
        <translation>Abgetrennt; das wird gemerkt.</translation>
    </message>
    <message>
        <source>No two sentences surely say the same.</source>
        <translation>Keine zwei Sätze sagen sicher dasselbe.</translation>
    </message>
    <message>
        <source>No sentences match: put together by hand, or by names and numbers.</source>
        <translation>Keine Sätze stimmen überein: von Hand oder nach Namen und Zahlen zusammengelegt.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>Read the file again as</source>
        <translation>Datei neu lesen als</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read again as {encoding}.</source>
        <translation>Neu gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Read as {encoding} it is the same text.</source>
        <translation>Als {encoding} gelesen ist es derselbe Text.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>1 article is read anew.|%Ln articles are read anew.</source>
        <translation>
            <numerusform>1 Artikel wird neu gelesen.</numerusform>
            <numerusform>%Ln Artikel werden neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules kept.</source>
        <translation>Regeln behalten.</translation>
    </message>
    <message numerus="yes">
        <source>1 article changed|%n articles changed</source>
        <translation>
            <numerusform>1 Artikel geändert</numerusform>
            <numerusform>%n Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>no article changed</source>
        <translation>kein Artikel geändert</translation>
    </message>
    <message>
        <source>In this article it stays as you decided.</source>
        <translation>In diesem Artikel bleibt sie, wie Sie entschieden haben.</translation>
    </message>
    <message>
        <source>This line is kept everywhere from now on: {changed}.</source>
        <translation>Diese Zeile wird ab jetzt überall behalten: {changed}.</translation>
    </message>
    <message>
        <source>This line is set aside everywhere from now on: {changed}.</source>
        <translation>Diese Zeile wird ab jetzt überall beiseitegelegt: {changed}.</translation>
    </message>
    <message>
        <source>This line is kept on {site} from now on: {changed}.</source>
        <translation>Diese Zeile wird ab jetzt auf {site} behalten: {changed}.</translation>
    </message>
    <message>
        <source>This line is set aside on {site} from now on: {changed}.</source>
        <translation>Diese Zeile wird ab jetzt auf {site} beiseitegelegt: {changed}.</translation>
    </message>
    <message>
        <source>set aside, {reason}: {text}</source>
        <translation>beiseitegelegt, {reason}: {text}</translation>
    </message>
    <message>
        <source>Lines of the article</source>
        <translation>Zeilen des Artikels</translation>
    </message>
    <message>
        <source>nothing is deleted: set-aside lines stay in the library</source>
        <translation>nichts wird gelöscht: alles bleibt in der Bibliothek</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Fassung von</translation>
    </message>
    <message>
        <source>Perhaps a version of</source>
        <translation>Vielleicht Fassung von</translation>
    </message>
    <message>
        <source>On the same topic</source>
        <translation>Zum selben Thema</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>{number} of 1 file|{number} of %n files</source>
        <translation>
            <numerusform>{number} von 1 Datei</numerusform>
            <numerusform>{number} von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>· {place}, {promise}</source>
        <translation>· {place}, {promise}</translation>
    </message>
    <message numerus="yes">
        <source>{aside} of 1 line set aside|{aside} of %n lines set aside</source>
        <translation>
            <numerusform>{aside} von 1 Zeile beiseitegelegt</numerusform>
            <numerusform>{aside} von %n Zeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all lines kept: %n|all %n lines kept</source>
        <translation>
            <numerusform>alle Zeilen behalten: %n</numerusform>
            <numerusform>alle %n Zeilen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>hide them</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>reopen as</source>
        <translation>neu lesen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>One rule on each line:  aside | site | words of the line.   keep instead of aside; * for any site or any words.</source>
        <translation>Eine Regel je Zeile:  aside | Website | Wörter der Zeile.   keep statt aside behält; * für beliebige Website oder Wörter.</translation>
    </message>
    <message>
        <source>Nothing in the library changes.</source>
        <translation>In der Bibliothek ändert sich nichts.</translation>
    </message>
    <message>
        <source>{lines} in {articles}:</source>
        <translation>{lines} in {articles}:</translation>
    </message>
    <message numerus="yes">
        <source>1 line|%n lines</source>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article|%n articles</source>
        <translation>
            <numerusform>1 Artikel</numerusform>
            <numerusform>%n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>aside</source>
        <translation>beiseite</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Rules for lines</source>
        <translation>Zeilenregeln</translation>
    </message>
    <message>
        <source>Rules, one on each line</source>
        <translation>Regeln, eine je Zeile</translation>
    </message>
    <message>
        <source>What these rules would change</source>
        <translation>Was diese Regeln ändern würden</translation>
    </message>
    <message>
        <source>Try shows here which lines of the library would change.</source>
        <translation>„Erproben“ zeigt hier, welche Zeilen der Bibliothek sich ändern würden.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Enter asks again, Del takes it away</source>
        <translation>Eingabe sucht erneut, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Not saved yet: {error} Your words are kept here, and saving is tried again.</source>
        <translation>Noch nicht gespeichert: {error} Ihre Worte bleiben hier erhalten, das Speichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>in {value}</source>
        <comment>a search: in French</comment>
        <translation>auf {value}</translation>
    </message>
    <message>
        <source>from {value}</source>
        <comment>a search: from a newspaper</comment>
        <translation>von {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>Schlagwort {value}</translation>
    </message>
    <message>
        <source>{value} highlight</source>
        <translation>{value} markiert</translation>
    </message>
    <message>
        <source>story {value}</source>
        <translation>Story {value}</translation>
    </message>
    <message>
        <source>has a {value}</source>
        <translation>mit {value}</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>vor {value}</translation>
    </message>
    <message>
        <source>from {value} on</source>
        <translation>ab {value}</translation>
    </message>
    <message>
        <source>exactly “{value}”</source>
        <translation>genau „{value}“</translation>
    </message>
    <message>
        <source>without {value}</source>
        <translation>ohne {value}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>nicht: {condition}</translation>
    </message>
    <message>
        <source>Understood: {conditions}</source>
        <translation>Verstanden: {conditions}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab ergänzt</translation>
    </message>
    <message>
        <source>Only the best {count:,} are shown: read all in a session…</source>
        <translation>Nur die besten {count:,} werden gezeigt: alle in einer Sitzung lesen…</translation>
    </message>
    <message>
        <source>More was found</source>
        <translation>Es gibt mehr Treffer</translation>
    </message>
    <message>
        <source>Search for something first; then its hits can be walked through.</source>
        <translation>Zuerst etwas suchen; dann lassen sich die Treffer durchgehen.</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>Das ist der letzte Treffer.</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>Das ist der erste Treffer.</translation>
    </message>
    <message>
        <source>Hit {number} of {hits}: {why}</source>
        <translation>Treffer {number} von {hits}: {why}</translation>
    </message>
    <message>
        <source>Type something into the search box first.</source>
        <translation>Zuerst etwas ins Suchfeld schreiben.</translation>
    </message>
    <message>
        <source>“{words}” is among the saved searches.</source>
        <translation>„{words}“ ist bei den gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>“{search}” was removed.</source>
        <translation>„{search}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Add a tag, or -tag</source>
        <translation>Schlagwort (- löscht)</translation>
    </message>
    <message>
        <source>Tag for the chosen notes</source>
        <translation>Schlagwort für die gewählten Notizen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Entries of feeds</source>
        <translation>Einträge der Feeds</translation>
    </message>
    <message>
        <source>Fetch the pages of the entries: many feeds give only their beginnings</source>
        <translation>Die Seiten der Einträge holen: viele Feeds bringen nur die Anfänge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{question} Space ticks one.</source>
        <translation>{question} Die Leertaste hakt einen Eintrag an.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which entries shall become articles?</source>
        <translation>Welche Einträge sollen Artikel werden?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n|Import %n</source>
        <translation>
            <numerusform>%n importieren</numerusform>
            <numerusform>%n importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected|%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens. Alt+↑ and Alt+↓ move an item, Del takes it out. Esc goes back to the text.</source>
        <translation>Eingabe öffnet. Alt+↑ und Alt+↓ verschieben einen Eintrag, Entf nimmt ihn heraus. Esc führt zum Text zurück.</translation>
    </message>
    <message>
        <source>Reading queue</source>
        <translation>Leseliste</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Zusammenfassung…</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} von {all} gelesen</translation>
    </message>
    <message>
        <source>{article}, done</source>
        <translation>{article}, gelesen</translation>
    </message>
    <message>
        <source>There is no reading session; Ctrl+R begins one.</source>
        <translation>Es gibt keine Lesesitzung; Strg+R beginnt eine.</translation>
    </message>
    <message>
        <source>Session {done} of {all}</source>
        <translation>Sitzung {done} von {all}</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Alles Ungelesene</translation>
    </message>
    <message>
        <source>The stories in the list, as it is filtered now</source>
        <translation>Die Storys der Liste, wie sie jetzt gefiltert ist</translation>
    </message>
    <message>
        <source>What the search found: {words}</source>
        <translation>Was die Suche fand: {words}</translation>
    </message>
    <message>
        <source>over {count:,}</source>
        <translation>über {count:,}</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Diese Story</translation>
    </message>
    <message>
        <source>Saved search: {search}</source>
        <translation>Gespeicherte Suche: {search}</translation>
    </message>
    <message>
        <source>Begin a session with</source>
        <translation>Eine Sitzung beginnen mit</translation>
    </message>
    <message>
        <source>Go on with a session that was ended</source>
        <translation>Eine beendete Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>Was wollen Sie lesen?</translation>
    </message>
    <message>
        <source>Choose a story in the list, or open one.</source>
        <translation>Eine Story in der Liste wählen oder öffnen.</translation>
    </message>
    <message>
        <source>“{title}” is in the reading queue.</source>
        <translation>„{title}“ steht auf der Leseliste.</translation>
    </message>
    <message>
        <source>Chosen stories</source>
        <translation>Gewählte Storys</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is the first in the reading queue. Ctrl+Shift+R begins to read.|“{title}” was added to the reading queue: %Ln are in it now.</source>
        <translation>
            <numerusform>„{title}“ ist das Erste auf der Leseliste. Strg+Umschalt+R beginnt zu lesen.</numerusform>
            <numerusform>„{title}“ steht jetzt auf der Leseliste: %Ln sind darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Das ist der letzte Eintrag.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>Das ist der erste Eintrag.</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>Doch nicht gelesen.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Return again takes it back.</source>
        <translation>Gelesen. Noch einmal Strg+Eingabe nimmt es zurück.</translation>
    </message>
    <message>
        <source>This story is not in the session.</source>
        <translation>Diese Story gehört nicht zur Sitzung.</translation>
    </message>
    <message>
        <source>“{title}” is out of the reading queue.</source>
        <translation>„{title}“ steht nicht mehr auf der Leseliste.</translation>
    </message>
    <message>
        <source>{session}: it waits. Ctrl+Shift+R comes back to it.</source>
        <translation>{session}: wartet. Strg+Umschalt+R kehrt zurück.</translation>
    </message>
    <message>
        <source>Keys as PDF</source>
        <translation>Tasten als PDF</translation>
    </message>
    <message>
        <source>The log is at {place}; the place is on the clipboard.</source>
        <translation>Das Protokoll liegt unter {place}; der Ort ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>next and previous passage</source>
        <translation>nächste und vorige Stelle</translation>
    </message>
    <message>
        <source>the same passage in another version</source>
        <translation>dieselbe Stelle in einer anderen Fassung</translation>
    </message>
    <message>
        <source>select by moving</source>
        <translation>beim Bewegen auswählen</translation>
    </message>
    <message>
        <source>highlight, in every version at once</source>
        <translation>markieren, in jeder Fassung zugleich</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
    <message>
        <source>all other keys</source>
        <translation>alle übrigen Tasten</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>This system has no voice that Qt knows of.</source>
        <translation>Dieses System hat keine Stimme, die Qt kennt.</translation>
    </message>
    <message>
        <source>No voice of this system speaks {language}.</source>
        <translation>Keine Stimme dieses Systems spricht {language}.</translation>
    </message>
    <message>
        <source>The voice of this system does not answer: {reason}</source>
        <translation>Die Stimme dieses Systems antwortet nicht: {reason}</translation>
    </message>
    <message>
        <source>week of {date} {time}</source>
        <translation>Woche vom {date} {time}</translation>
    </message>
    <message>
        <source>Weeks: {weeks}</source>
        <translation>Wochen: {weeks}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>WEEKS</source>
        <translation>WOCHEN</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year as Qt writes it: 22 Jun</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Lesestatistik</translation>
    </message>
    <message numerus="yes">
        <source>{time} in 1 version|{time} in %n versions</source>
        <translation>
            <numerusform>{time} in 1 Fassung</numerusform>
            <numerusform>{time} in %n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>In machine translation</source>
        <translation>In maschineller Übersetzung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>Zählen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Count reading time</source>
        <translation>&amp;Lesezeit zählen</translation>
    </message>
    <message>
        <source>&amp;Erase the log</source>
        <translation>&amp;Protokoll löschen</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} bis {other}</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{job}: stopping</source>
        <translation>{job}: hält an</translation>
    </message>
    <message>
        <source>{job} {done} of {total}</source>
        <translation>{job}: {done} von {total}</translation>
    </message>
    <message>
        <source>{job}: paused</source>
        <translation>{job}: pausiert</translation>
    </message>
    <message numerus="yes">
        <source>{job} · %n more|{job} · %n more</source>
        <translation>
            <numerusform>{job} · %n weitere</numerusform>
            <numerusform>{job} · %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 note|%Ln notes</source>
        <translation>
            <numerusform>1 Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>The story {story}</source>
        <translation>Die Story {story}</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Fassungen: {count}</translation>
    </message>
    <message>
        <source>{length}, {sentences}</source>
        <translation>{length}, {sentences}</translation>
    </message>
    <message numerus="yes">
        <source>1 character|%Ln characters</source>
        <translation>
            <numerusform>1 Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 sentence|%Ln sentences</source>
        <translation>
            <numerusform>1 Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of the passages</source>
        <translation>{percent} % der Stellen</translation>
    </message>
    <message>
        <source>Near-duplicates in one language</source>
        <translation>Beinahe-Dubletten in einer Sprache</translation>
    </message>
    <message>
        <source>{language}: {version} and {other} have {percent} % of their words in common.</source>
        <translation>{language}: {version} und {other} haben {percent} % der Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Who may derive from whom</source>
        <translation>Wer auf wem beruhen könnte</translation>
    </message>
    <message>
        <source>A suggestion: the order, what both leave out, shared deviations and the dates cannot prove it.</source>
        <translation>Ein Vorschlag: Reihenfolge, gemeinsame Lücken, geteilte Abweichungen und Daten beweisen es nicht.</translation>
    </message>
    <message>
        <source>no earlier version tells most of it</source>
        <translation>keine frühere Fassung berichtet das meiste davon</translation>
    </message>
    <message>
        <source>Who tells what</source>
        <translation>Wer was berichtet</translation>
    </message>
    <message>
        <source>A box is a passage: grey told, brown only here, blue at another place. Arrows, then Enter: go there.</source>
        <translation>Ein Kästchen ist eine Stelle: grau berichtet, braun nur hier, blau an anderer Stelle. Pfeile, dann Eingabe: hingehen.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>Summary of the reading session</source>
        <translation>Zusammenfassung der Lesesitzung</translation>
    </message>
    <message>
        <source>Summary as Markdown</source>
        <translation>Zusammenfassung als Markdown</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown…</source>
        <translation>&amp;Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The summary could not be saved: {reason}.</source>
        <translation>Die Zusammenfassung ließ sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this note</source>
        <translation>Schlagwörter dieser Notiz</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Neuer Name des Schlagworts</translation>
    </message>
    <message>
        <source>New name; that of another tag makes the two one</source>
        <translation>Neuer Name, oder ein vorhandener</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>#{current} and #{new} become one.</source>
        <translation>#{current} und #{new} werden eins.</translation>
    </message>
    <message>
        <source>Blocks: front, heading, note (for each note), between, lost. In a note: note.quotes (block, words, about, language, source, title), note.comment, note.hashtags, note.tags, note.link, note.block_id, note.color.</source>
        <translation>Blöcke: front, heading, note (für jede Notiz), between, lost. In einer Notiz: note.quotes (block, words, about, language, source, title), note.comment, note.hashtags, note.tags, note.link, note.block_id, note.color.</translation>
    </message>
    <message>
        <source>Template for Markdown</source>
        <translation>Vorlage für Markdown</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Search titles, text and notes, in any language</source>
        <translation>Titel, Text und Notizen durchsuchen, in jeder Sprache</translation>
    </message>
    <message>
        <source>Synoptic menu</source>
        <translation>Synoptic-Menü</translation>
    </message>
    <message>
        <source>All commands by menu (F10)</source>
        <translation>Alle Befehle nach Menüs (F10)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>It needs a key of yours. It is kept in the keyring of your system, or where there is none until you quit.</source>
        <translation>Er braucht einen Schlüssel von Ihnen. Er wird im Schlüsselbund Ihres Systems aufbewahrt, oder wo keiner ist, bis zum Beenden.</translation>
    </message>
    <message>
        <source>Translate with {engine}?</source>
        <translation>Mit {engine} übersetzen?</translation>
    </message>
    <message>
        <source>Key for {engine}</source>
        <translation>Schlüssel für {engine}</translation>
    </message>
    <message>
        <source>Send and translate</source>
        <translation>Senden und übersetzen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>There is no passage here to translate.</source>
        <translation>Hier ist keine Stelle zum Übersetzen.</translation>
    </message>
    <message>
        <source>From now on translations are into {language}.</source>
        <translation>Ab jetzt wird in diese Sprache übersetzt: {language}.</translation>
    </message>
    <message>
        <source>Translate into which language?</source>
        <translation>In welche Sprache übersetzen?</translation>
    </message>
    <message>
        <source>There is no machine translation here.</source>
        <translation>Hier ist keine maschinelle Übersetzung.</translation>
    </message>
    <message>
        <source>Go into its column to delete it.</source>
        <translation>Zum Löschen in ihre Spalte gehen.</translation>
    </message>
    <message>
        <source>Translation deleted.</source>
        <translation>Übersetzung gelöscht.</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is forgotten when you quit, and asked for again.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Der Schlüssel wird beim Beenden vergessen und wieder erfragt.</translation>
    </message>
    <message>
        <source>No key of a translation service is kept.</source>
        <translation>Kein Schlüssel eines Übersetzungsdienstes ist gespeichert.</translation>
    </message>
    <message>
        <source>Forget whose key?</source>
        <translation>Wessen Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>The key of {engine} is forgotten; it is asked for when it is needed again.</source>
        <translation>Der Schlüssel von {engine} ist vergessen; er wird erfragt, wenn er wieder gebraucht wird.</translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation>Übersetzen mit {engine}</translation>
    </message>
    <message>
        <source>The article is translated into {language}.</source>
        <translation>Der Artikel ist übersetzt; Sprache: {language}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Note · {date} · “{passage}” {note}</source>
        <translation>Notiz · {date} · „{passage}“ {note}</translation>
    </message>
    <message>
        <source>Article · {date} · {title} ({language})</source>
        <translation>Artikel · {date} · {title} ({language})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash|%Ln in the trash</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>What is in the trash is gone for good.</source>
        <translation>Was im Papierkorb liegt, ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>Notes on articles in the trash go with them, unless they have passages elsewhere. The copies of the library that are kept have all of it until they go, one a day.</source>
        <translation>Notizen zu Artikeln im Papierkorb gehen mit ihnen, außer sie haben Stellen anderswo. Die aufbewahrten Kopien der Bibliothek enthalten all das noch, bis sie gehen, jeden Tag eine.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>the same passage in the other versions</source>
        <translation>dieselbe Stelle in den anderen Fassungen</translation>
    </message>
    <message>
        <source>highlight it, here and in every version</source>
        <translation>sie markieren, hier und in jeder Fassung</translation>
    </message>
    <message>
        <source>write a note on it</source>
        <translation>eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>every command, by any word of its name</source>
        <translation>jeder Befehl, nach jedem Wort seines Namens</translation>
    </message>
    <message>
        <source>Read one story as several languages tell it</source>
        <translation>Eine Story lesen, wie mehrere Sprachen sie erzählen</translation>
    </message>
    <message>
        <source>Drop articles here: text files, web pages, or a whole folder. Each finds its language and its story; the versions of a story then stand side by side, passage by passage. Everything stays in one file on this computer.</source>
        <translation>Artikel hierher ziehen: Textdateien, Webseiten oder einen ganzen Ordner. Jeder findet seine Sprache und seine Story; die Fassungen einer Story stehen dann nebeneinander, Stelle für Stelle. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Import…  Ctrl+O</source>
        <translation>Importieren…  Strg+O</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Four short articles: three tell one story, in French, German and English</source>
        <translation>Vier kurze Artikel: drei erzählen eine Story, auf Französisch, Deutsch und Englisch</translation>
    </message>
    <message>
        <source>THE KEYS THAT MATTER</source>
        <translation>DIE WICHTIGSTEN TASTEN</translation>
    </message>
    <message>
        <source>Passage {number} of {rows}</source>
        <translation>Stelle {number} von {rows}</translation>
    </message>
    <message>
        <source>There is no copy yet: one is made each day the library is written to.</source>
        <translation>Noch gibt es keine Kopie: An jedem Tag, an dem sich die Bibliothek ändert, entsteht eine.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch.</source>
        <translation>Es gibt keinen Ordner {folder}, der beobachtet werden könnte.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Name der Story</translation>
    </message>
</context>
</TS>
