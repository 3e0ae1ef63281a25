<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Stopped; what was finished stays.</source>
        <translation>Arrêté&#xa0;; ce qui était terminé reste.</translation>
    </message>
    <message>
        <source>There is no library {path}.</source>
        <translation>Il n’y a pas de bibliothèque {path}.</translation>
    </message>
    <message>
        <source>Check its name, or import something first.</source>
        <translation>Vérifiez son nom, ou importez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Apertium cannot be started: {reason}.</source>
        <translation>Apertium ne peut pas être lancé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Install it anew, or choose another engine in the preferences.</source>
        <translation>Réinstallez-le, ou choisissez un autre moteur dans les préférences.</translation>
    </message>
    <message>
        <source>Apertium did not finish in time.</source>
        <translation>Apertium n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>Ask again, or for less text.</source>
        <translation>Redemandez, ou demandez moins de texte.</translation>
    </message>
    <message>
        <source>Apertium failed to translate with {pair}.</source>
        <translation>Apertium n’a pas réussi à traduire avec {pair}.</translation>
    </message>
    <message>
        <source>Install that pair of languages anew.</source>
        <translation>Réinstallez cette paire de langues.</translation>
    </message>
    <message>
        <source>The Argos model {model} cannot be used.</source>
        <translation>Le modèle Argos {model} n’est pas utilisable.</translation>
    </message>
    <message>
        <source>{engine} needs the address of a server.</source>
        <translation>{engine} a besoin de l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Enter it in the preferences.</source>
        <translation>Saisissez-la dans les préférences.</translation>
    </message>
    <message>
        <source>{engine} does not translate from {source} to {target} here.</source>
        <translation>{engine} ne traduit pas ici de {source} vers {target}.</translation>
    </message>
    <message>
        <source>{engine} does not translate from {source} to {target}.</source>
        <translation>{engine} ne traduit pas de {source} vers {target}.</translation>
    </message>
    <message>
        <source>Choose another engine in the preferences.</source>
        <translation>Choisissez un autre moteur dans les préférences.</translation>
    </message>
    <message>
        <source>No engine here translates from {source} to {target}.</source>
        <translation>Aucun moteur ici ne traduit de {source} vers {target}.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Choisissez une autre langue.</translation>
    </message>
    <message>
        <source>the LibreTranslate server at {address}</source>
        <translation>le serveur LibreTranslate à l’adresse {address}</translation>
    </message>
    <message>
        <source>DeepL in Cologne ({address})</source>
        <translation>DeepL à Cologne ({address})</translation>
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
        <translation>Translated, l’éditeur de MyMemory ({address}), qui peut les garder et les montrer à d’autres</translation>
    </message>
    <message>
        <source>Markdown (my template)</source>
        <translation>Markdown (mon modèle)</translation>
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
        <translation>Édition parallèle (HTML)</translation>
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
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Differences, told once, moved (CSV)</source>
        <translation>Différences, ici seulement, déplacés (CSV)</translation>
    </message>
    <message>
        <source>Differences, told once, moved (Markdown)</source>
        <translation>Différences, ici seulement, déplacés (Markdown)</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Références (CSL-JSON)</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Mémoire de traduction (TMX)</translation>
    </message>
    <message>
        <source>There is no form “{name}”.</source>
        <translation>Il n’y a pas de format «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>This is not a CSV file ({why}).</source>
        <translation>Ce n’est pas un fichier CSV ({why}).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This table has not the columns of Hypothes.is or Readwise.</source>
        <translation>Ce tableau n’a pas les colonnes de Hypothes.is ni de Readwise.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>No annotations of Hypothes.is are in this file.</source>
        <translation>Ce fichier ne contient aucune annotation de Hypothes.is.</translation>
    </message>
    <message>
        <source>Choose a file of Web Annotations.</source>
        <translation>Choisissez un fichier de Web Annotations.</translation>
    </message>
    <message>
        <source>No Web Annotations are in this file.</source>
        <translation>Ce fichier ne contient aucune Web Annotation.</translation>
    </message>
    <message>
        <source>The block “note” of the template writes no id, by which the note is found again in the file.</source>
        <translation>Le bloc «&#xa0;note&#xa0;» du modèle n’écrit aucun identifiant permettant de retrouver la note dans le fichier.</translation>
    </message>
    <message>
        <source>Write {{ note.link }} or {{ note.id }} somewhere in it.</source>
        <translation>Écrivez-y quelque part {{ note.link }} ou {{ note.id }}.</translation>
    </message>
    <message>
        <source>{begun} to {ended}. Read: {done} of {all}. Time: {time}. Notes made: {notes}.</source>
        <translation>Du {begun} au {ended}. Lu&#xa0;: {done} sur {all}. Temps&#xa0;: {time}. Notes prises&#xa0;: {notes}.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Notes made</source>
        <translation>Notes prises</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
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
        <translation>dont {time} en traduction automatique</translation>
    </message>
    <message>
        <source>- {title} ({language}, {source}): {times}</source>
        <translation>- {title} ({language}, {source})&#xa0;: {times}</translation>
    </message>
    <message>
        <source>this becomes too large</source>
        <translation>cela devient trop volumineux</translation>
    </message>
    <message>
        <source>the text becomes too large</source>
        <translation>le texte devient trop long</translation>
    </message>
    <message>
        <source>Line {number} of the template: {reason}.</source>
        <translation>Ligne {number} du modèle&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{word}” cannot be used here</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas utilisable ici</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Le modèle a trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>this takes longer than {seconds:.0f} seconds</source>
        <translation>cela prend plus de {seconds:.0f} secondes</translation>
    </message>
    <message>
        <source>There is no annotation {annotation_id}.</source>
        <translation>Il n’y a pas d’annotation {annotation_id}.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>There is no article {article_id}.</source>
        <translation>Il n’y a pas d’article {article_id}.</translation>
    </message>
    <message>
        <source>It may have been removed.</source>
        <translation>Il a peut-être été retiré.</translation>
    </message>
    <message>
        <source>There is no text {text_id}.</source>
        <translation>Il n’y a pas de texte {text_id}.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>There is no {noun} {id}.</source>
        <translation>Il n’y a pas d’entrée {noun} {id}.</translation>
    </message>
    <message>
        <source>{count} ids of the kind {noun} begin with {letters}.</source>
        <translation>{count} identifiants du type {noun} commencent par {letters}.</translation>
    </message>
    <message>
        <source>Give more of its letters.</source>
        <translation>Donnez-en davantage de lettres.</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>Mise de côté par vous.</translation>
    </message>
    <message>
        <source>The library {name} is damaged.</source>
        <translation>La bibliothèque {name} est endommagée.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open a backup copy.</source>
        <translation>Gardez le fichier tel quel et ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>The library {name} is closed.</source>
        <translation>La bibliothèque {name} est fermée.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: {reason}.</source>
        <translation>La bibliothèque {name} ne peut pas être ouverte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another place for the library.</source>
        <translation>Choisissez un autre emplacement pour la bibliothèque.</translation>
    </message>
    <message>
        <source>{name} is empty: it is damaged, or no library.</source>
        <translation>{name} est vide&#xa0;: le fichier est endommagé, ou n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>Open a backup copy, or remove it.</source>
        <translation>Ouvrez une copie de sauvegarde, ou retirez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is not a Synoptic library.</source>
        <translation>{name} n’est pas une bibliothèque Synoptic.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Synoptic.</source>
        <translation>{name} a été écrit par un Synoptic plus récent.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installez la dernière version.</translation>
    </message>
    <message>
        <source>{name} is damaged: its list of versions is missing.</source>
        <translation>{name} est endommagé&#xa0;: la liste de ses versions manque.</translation>
    </message>
    <message>
        <source>Open a backup copy.</source>
        <translation>Ouvrez une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no story {story_id}.</source>
        <translation>Il n’y a pas de sujet {story_id}.</translation>
    </message>
    <message>
        <source>Its articles may have moved to another story.</source>
        <translation>Ses articles sont peut-être passés dans un autre sujet.</translation>
    </message>
    <message>
        <source>The library {name} is in use by another program.</source>
        <translation>La bibliothèque {name} est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full; the library {name} was not changed.</source>
        <translation>Le disque est plein&#xa0;; la bibliothèque {name} n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The library {name} cannot be written.</source>
        <translation>Impossible d’écrire dans la bibliothèque {name}.</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Vérifiez les permissions du fichier.</translation>
    </message>
    <message>
        <source>The library {name} may not be opened.</source>
        <translation>Vous n’avez pas le droit d’ouvrir la bibliothèque {name}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened.</source>
        <translation>La bibliothèque {name} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check that its folder exists and is yours.</source>
        <translation>Vérifiez que son dossier existe et qu’il est à vous.</translation>
    </message>
    <message>
        <source>The disk could not be read or written for the library {name}.</source>
        <translation>Le disque n’a pas pu être lu ou écrit pour la bibliothèque {name}.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>There is not enough memory for the library {name}.</source>
        <translation>La mémoire ne suffit pas pour la bibliothèque {name}.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The network is switched off in the preferences.</source>
        <translation>Le réseau est coupé dans les préférences.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>{host} did not give this page.</source>
        <translation>{host} n’a pas donné cette page.</translation>
    </message>
    <message>
        <source>It may be away, too slow, or not what it says it is.</source>
        <translation>Le site est peut-être absent, trop lent, ou n’est pas ce qu’il prétend.</translation>
    </message>
    <message>
        <source>{host} did not give this page: it answered {status}.</source>
        <translation>{host} n’a pas donné cette page&#xa0;: réponse {status}.</translation>
    </message>
    <message>
        <source>{host} pointed to something that is no page of the web.</source>
        <translation>{host} a renvoyé vers quelque chose qui n’est pas une page web.</translation>
    </message>
    <message>
        <source>{host} is a machine of your own network; Synoptic was not allowed to ask it.</source>
        <translation>{host} est une machine de votre propre réseau&#xa0;; Synoptic n’a pas été autorisé à l’interroger.</translation>
    </message>
    <message>
        <source>Name it in the preferences, under “Machines of your own network”.</source>
        <translation>Nommez-la dans les préférences, sous «&#xa0;Machines de votre propre réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{host} gave an empty page, or one larger than {most} MB.</source>
        <translation>{host} a donné une page vide, ou de plus de {most} Mo.</translation>
    </message>
    <message>
        <source>{engine} cannot be reached: there is no connection.</source>
        <translation>{engine} est injoignable&#xa0;: il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>{engine} did not answer in time.</source>
        <translation>{engine} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>{engine} cannot answer now: too busy, or out of order.</source>
        <translation>{engine} ne peut pas répondre maintenant&#xa0;: surchargé ou hors service.</translation>
    </message>
    <message>
        <source>{engine} says that today’s quota is used up.</source>
        <translation>{engine} dit que le quota du jour est épuisé.</translation>
    </message>
    <message>
        <source>{engine} wants a key, or another than the one it was given.</source>
        <translation>{engine} demande une clé, ou une autre que celle reçue.</translation>
    </message>
    <message>
        <source>{engine} does not offer this pair of languages.</source>
        <translation>{engine} ne propose pas cette paire de langues.</translation>
    </message>
    <message>
        <source>{engine} refused the request.</source>
        <translation>{engine} a refusé la demande.</translation>
    </message>
    <message>
        <source>{engine} answered with a web page instead of a translation.</source>
        <translation>{engine} a répondu par une page web au lieu d’une traduction.</translation>
    </message>
    <message>
        <source>{engine} answered with something that is no translation.</source>
        <translation>{engine} a répondu par autre chose qu’une traduction.</translation>
    </message>
    <message>
        <source>The address of {engine} is not one a translation can be asked from.</source>
        <translation>L’adresse de {engine} n’en est pas une à laquelle demander une traduction.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Vérifiez la connexion, puis redemandez.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Redemandez plus tard.</translation>
    </message>
    <message>
        <source>Ask again in a few minutes.</source>
        <translation>Redemandez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Ask again tomorrow, or choose another engine in the preferences.</source>
        <translation>Redemandez demain, ou choisissez un autre moteur dans les préférences.</translation>
    </message>
    <message>
        <source>Enter the key that the engine gave you.</source>
        <translation>Saisissez la clé que le moteur vous a donnée.</translation>
    </message>
    <message>
        <source>A network that wants you to log in does that; or the address in the preferences is wrong.</source>
        <translation>C’est ce que fait un réseau qui veut que vous vous identifiiez&#xa0;; ou bien l’adresse dans les préférences est fausse.</translation>
    </message>
    <message>
        <source>Ask again later, or choose another engine in the preferences.</source>
        <translation>Redemandez plus tard, ou choisissez un autre moteur dans les préférences.</translation>
    </message>
    <message>
        <source>It begins with http:// or https:// and stands in the preferences.</source>
        <translation>Elle commence par http:// ou https:// et se trouve dans les préférences.</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>There is nothing to highlight here.</source>
        <translation>Il n’y a rien à surligner ici.</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>Sélectionnez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Clear note</source>
        <translation>Vider la note</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>Changer le style</translation>
    </message>
    <message>
        <source>Change passages</source>
        <translation>Modifier les passages</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>This passage belongs to the note already.</source>
        <translation>Ce passage appartient déjà à la note.</translation>
    </message>
    <message>
        <source>There is no passage here.</source>
        <translation>Il n’y a pas de passage ici.</translation>
    </message>
    <message>
        <source>There is no proposed counterpart here.</source>
        <translation>Il n’y a pas de correspondance proposée ici.</translation>
    </message>
    <message>
        <source>Go to a lighter highlight first.</source>
        <translation>Allez d’abord sur un surlignage plus clair.</translation>
    </message>
    <message>
        <source>Find counterparts</source>
        <translation>Chercher les correspondances</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Supprimer les notes</translation>
    </message>
    <message>
        <source>No note has the tag “{old}”.</source>
        <translation>Aucune note n’a l’étiquette «&#xa0;{old}&#xa0;».</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Rétablir la note</translation>
    </message>
    <message>
        <source>Keep line</source>
        <translation>Garder la ligne</translation>
    </message>
    <message>
        <source>Set line aside</source>
        <translation>Mettre la ligne de côté</translation>
    </message>
    <message>
        <source>There is no line here.</source>
        <translation>Il n’y a pas de ligne ici.</translation>
    </message>
    <message>
        <source>Move to a line of the text first.</source>
        <translation>Allez d’abord sur une ligne du texte.</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Changer la langue</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Change deck</source>
        <translation>Modifier le chapô</translation>
    </message>
    <message>
        <source>Change author</source>
        <translation>Modifier l’auteur</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Change published</source>
        <translation>Modifier la date de publication</translation>
    </message>
    <message>
        <source>Change retrieved</source>
        <translation>Modifier la date de consultation</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Renommer le sujet</translation>
    </message>
    <message>
        <source>This article is alone in its story already.</source>
        <translation>Cet article est déjà seul dans son sujet.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>These articles are in one story already.</source>
        <translation>Ces articles sont déjà dans un même sujet.</translation>
    </message>
    <message>
        <source>Merge stories</source>
        <translation>Fusionner les sujets</translation>
    </message>
    <message>
        <source>An article always tells the same story as itself.</source>
        <translation>Un article traite toujours du même sujet que lui-même.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas le même sujet</translation>
    </message>
    <message>
        <source>Same story</source>
        <translation>Même sujet</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Retirer les articles</translation>
    </message>
    <message numerus="yes">
        <source>{name}: one note was changed here and in the file.|{name}: %n notes were changed here and in the file.</source>
        <translation>
            <numerusform>{name}&#xa0;: %n note a été modifiée ici et dans le fichier.</numerusform>
            <numerusform>{name}&#xa0;: %n notes ont été modifiées ici et dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose words hold: those of the library, of the file, or both.</source>
        <translation>Dites quels mots retenir&#xa0;: ceux de la bibliothèque, ceux du fichier, ou les deux.</translation>
    </message>
    <message>
        <source>These notes are of several stories.</source>
        <translation>Ces notes appartiennent à plusieurs sujets.</translation>
    </message>
    <message>
        <source>Choose a folder: each story gets a file of its own.</source>
        <translation>Choisissez un dossier&#xa0;: chaque sujet reçoit son propre fichier.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB.</source>
        <translation>Il dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It may not be read: check its permissions.</source>
        <translation>Il ne peut pas être lu&#xa0;: vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Il ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is the library that is open.</source>
        <translation>C’est la bibliothèque ouverte.</translation>
    </message>
    <message>
        <source>the text was copied from there</source>
        <translation>le texte en a été copié</translation>
    </message>
    <message>
        <source>No copy of the library was kept: the disk is nearly full.</source>
        <translation>Aucune copie de la bibliothèque n’a été gardée&#xa0;: le disque est presque plein.</translation>
    </message>
    <message>
        <source>Make room, or keep the copies of {name} elsewhere.</source>
        <translation>Faites de la place, ou gardez ailleurs les copies de {name}.</translation>
    </message>
    <message>
        <source>The reading times in the copy {name} are not erased: {reason}</source>
        <translation>Les temps de lecture ne sont pas effacés dans la copie {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Delete that copy, or erase again.</source>
        <translation>Supprimez cette copie, ou effacez encore une fois.</translation>
    </message>
    <message>
        <source>Dismiss difference</source>
        <translation>Écarter la différence</translation>
    </message>
    <message>
        <source>Dismiss differences</source>
        <translation>Écarter les différences</translation>
    </message>
    <message>
        <source>Bring difference back</source>
        <translation>Reprendre la différence</translation>
    </message>
    <message>
        <source>Your rule: aside everywhere</source>
        <translation>Votre règle&#xa0;: de côté partout</translation>
    </message>
    <message>
        <source>Your rule: aside on {site}</source>
        <translation>Votre règle&#xa0;: de côté sur {site}</translation>
    </message>
    <message>
        <source>Line {number} is no rule.</source>
        <translation>La ligne {number} n’est pas une règle.</translation>
    </message>
    <message>
        <source>Write: aside | site | words of the line</source>
        <translation>Écrivez&#xa0;: aside | site | mots de la ligne</translation>
    </message>
    <message>
        <source>Line {number} is longer than {most} letters.</source>
        <translation>La ligne {number} dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>Use * for the rest of it.</source>
        <translation>Mettez * pour le reste.</translation>
    </message>
    <message>
        <source>There are more than {most} rules.</source>
        <translation>Il y a plus de {most} règles.</translation>
    </message>
    <message>
        <source>A line of more than {most} letters is no line of a site.</source>
        <translation>Une ligne de plus de {most} lettres n’est pas une ligne de site.</translation>
    </message>
    <message>
        <source>R sets it aside, or keeps it, in this article.</source>
        <translation>R la met de côté, ou la garde, dans cet article.</translation>
    </message>
    <message>
        <source>Rule for lines</source>
        <translation>Règle de lignes</translation>
    </message>
    <message>
        <source>Reading articles anew</source>
        <translation>Relecture des articles</translation>
    </message>
    <message>
        <source>Learning what passages mean</source>
        <translation>Apprentissage du sens des passages</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>How much of the text corresponds is not said: texts in these languages are not compared by meaning</source>
        <translation>La part du texte qui se correspond n’est pas indiquée&#xa0;: les textes dans ces langues ne sont pas comparés par le sens</translation>
    </message>
    <message>
        <source>How much of the text corresponds is not known: the two were not laid side by side</source>
        <translation>La part du texte qui se correspond n’est pas connue&#xa0;: les deux n’ont pas été mis côte à côte</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that speaks for one story</source>
        <translation>{percent}&#xa0;% du texte se correspond&#xa0;: cela plaide pour un même sujet</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that speaks against one story</source>
        <translation>{percent}&#xa0;% du texte se correspond&#xa0;: cela plaide contre un même sujet</translation>
    </message>
    <message>
        <source>{percent} % of the text corresponds: that decides nothing</source>
        <translation>{percent}&#xa0;% du texte se correspond&#xa0;: cela ne décide rien</translation>
    </message>
    <message>
        <source>This article is in that story already.</source>
        <translation>Cet article est déjà dans ce sujet.</translation>
    </message>
    <message>
        <source>Move to another story</source>
        <translation>Déplacer vers un autre sujet</translation>
    </message>
    <message>
        <source>Join rows</source>
        <translation>Joindre les rangées</translation>
    </message>
    <message>
        <source>Split row</source>
        <translation>Couper la rangée</translation>
    </message>
    <message>
        <source>Shift sentence</source>
        <translation>Décaler la phrase</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>That is decided already.</source>
        <translation>C’est déjà décidé.</translation>
    </message>
    <message>
        <source>Confirm rows</source>
        <translation>Confirmer les rangées</translation>
    </message>
    <message>
        <source>Confirm row</source>
        <translation>Confirmer la rangée</translation>
    </message>
    <message>
        <source>Nothing was decided on this row.</source>
        <translation>Rien n’a été décidé sur cette rangée.</translation>
    </message>
    <message>
        <source>Forget what was decided on the row</source>
        <translation>Oublier ce qui a été décidé sur la rangée</translation>
    </message>
    <message>
        <source>This story has one version only.</source>
        <translation>Ce sujet n’a qu’une version.</translation>
    </message>
    <message>
        <source>This passage stands in no row.</source>
        <translation>Ce passage n’est dans aucune rangée.</translation>
    </message>
    <message>
        <source>Move to a sentence of the article.</source>
        <translation>Allez sur une phrase de l’article.</translation>
    </message>
    <message>
        <source>There is nothing to change here in that way.</source>
        <translation>Il n’y a rien à changer ici de cette façon.</translation>
    </message>
    <message>
        <source>There is nothing to read there.</source>
        <translation>Il n’y a rien à lire là.</translation>
    </message>
    <message>
        <source>Choose something else to read.</source>
        <translation>Choisissez autre chose à lire.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the reading queue</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de la file de lecture</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>{article} is not in the library.</source>
        <translation>{article} n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Take in notes</source>
        <translation>Reprendre des notes</translation>
    </message>
    <message>
        <source>{name} was not exported from this library.</source>
        <translation>{name} n’a pas été exporté depuis cette bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a Markdown file Synoptic wrote.</source>
        <translation>Choisissez un fichier Markdown écrit par Synoptic.</translation>
    </message>
    <message>
        <source>Read back notes</source>
        <translation>Relire les notes</translation>
    </message>
    <message>
        <source>The words of this article ({amount:,} characters), and of what you ask for later, are sent to {receiver}, and nothing else of yours.</source>
        <translation>Les mots de cet article ({amount:,} caractères), et de ce que vous demanderez ensuite, sont envoyés au service suivant&#xa0;: {receiver}. Rien d’autre de vous n’est envoyé.</translation>
    </message>
    <message>
        <source>The words of this passage ({amount:,} characters), and of what you ask for later, are sent to {receiver}, and nothing else of yours.</source>
        <translation>Les mots de ce passage ({amount:,} caractères), et de ce que vous demanderez ensuite, sont envoyés au service suivant&#xa0;: {receiver}. Rien d’autre de vous n’est envoyé.</translation>
    </message>
    <message>
        <source>The language of this article is not known.</source>
        <translation>La langue de cet article n’est pas connue.</translation>
    </message>
    <message>
        <source>Say which it is, then ask again.</source>
        <translation>Indiquez-la, puis redemandez.</translation>
    </message>
    <message>
        <source>This article is in that language already.</source>
        <translation>Cet article est déjà dans cette langue.</translation>
    </message>
    <message>
        <source>Choose another language to translate into.</source>
        <translation>Choisissez une autre langue cible.</translation>
    </message>
    <message>
        <source>Delete translation</source>
        <translation>Supprimer la traduction</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a file may have.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’un fichier ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: that is a fault of Synoptic, noted in its log.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: c’est un défaut de Synoptic, consigné dans son fichier journal.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds:.0f} seconds to read.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a pris plus de {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it breaks the part that reads files.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: il fait échouer la partie qui lit les fichiers.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8.</source>
        <translation>{name} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 first.</source>
        <translation>Enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on; articles stay as they are.</source>
        <translation>Des menus et des messages, dès le prochain démarrage&#xa0;; les articles restent tels quels.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow the system, or stay as chosen.</source>
        <translation>Suivre le système, ou garder le choix fait.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the articles, in points.</source>
        <translation>Celle des articles, en points.</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>The face articles are set in; any installed one.</source>
        <translation>Celle des articles&#xa0;; toute police installée.</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Distance of lines, as a multiple of the text size.</source>
        <translation>Distance des lignes, en multiple de la taille du texte.</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>In text sizes; longer lines tire.</source>
        <translation>En tailles de texte&#xa0;; de plus longues fatiguent.</translation>
    </message>
    <message>
        <source>Column gap</source>
        <translation>Espace entre colonnes</translation>
    </message>
    <message>
        <source>Between versions side by side, in pixels.</source>
        <translation>Entre les versions côte à côte, en pixels.</translation>
    </message>
    <message>
        <source>Justified text</source>
        <translation>Texte justifié</translation>
    </message>
    <message>
        <source>Both edges of a column are straight.</source>
        <translation>Les deux bords d’une colonne sont droits.</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>All passages but the current one are veiled.</source>
        <translation>Tous les passages sont voilés, sauf celui où l’on est.</translation>
    </message>
    <message>
        <source>What colours mean</source>
        <translation>Sens des couleurs</translation>
    </message>
    <message>
        <source>Such as: yellow: open question; blue: framing. Shown with them.</source>
        <translation>Par exemple&#xa0;: jaune&#xa0;: question ouverte&#xa0;; bleu&#xa0;: cadrage. Affiché avec elles.</translation>
    </message>
    <message>
        <source>Show set-aside lines</source>
        <translation>Afficher les lignes mises de côté</translation>
    </message>
    <message>
        <source>Menus, captions and the like, greyed, with the reason.</source>
        <translation>Menus, légendes et autres, en gris, avec la raison.</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Afficher la barre de menus</translation>
    </message>
    <message>
        <source>The same menus also open from the name at the top left, or by F10.</source>
        <translation>Les mêmes menus s’ouvrent aussi par le nom en haut à gauche, ou par F10.</translation>
    </message>
    <message>
        <source>Allow the network</source>
        <translation>Autoriser le réseau</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched unless you ask. Off: not even then, by any part of it.</source>
        <translation>Rien n’est envoyé ni récupéré sans votre demande. Désactivé&#xa0;: même pas alors, par aucune partie du programme.</translation>
    </message>
    <message>
        <source>Machines of your own network</source>
        <translation>Machines de votre propre réseau</translation>
    </message>
    <message>
        <source>Which may be asked for pages and feeds, by name or number: localhost, nas, 192.168.1.4. Empty: none.</source>
        <translation>Celles qui peuvent être interrogées pour des pages et des flux, par nom ou numéro&#xa0;: localhost, nas, 192.168.1.4. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire vers</translation>
    </message>
    <message>
        <source>The tag of a language: en, de, pt, zh … Empty: you are asked.</source>
        <translation>Le code d’une langue&#xa0;: en, de, pt, zh… Vide&#xa0;: on vous demande.</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Traduire avec</translation>
    </message>
    <message>
        <source>Automatic: with what is installed on this machine, else your own server, else Google Translate.</source>
        <translation>Automatique&#xa0;: avec ce qui est installé sur cette machine, sinon votre propre serveur, sinon Google Traduction.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Argos Translate, on this machine</source>
        <translation>Argos Translate, sur cette machine</translation>
    </message>
    <message>
        <source>Apertium, on this machine (rough)</source>
        <translation>Apertium, sur cette machine (sommaire)</translation>
    </message>
    <message>
        <source>LibreTranslate, a server of your own</source>
        <translation>LibreTranslate, un serveur à vous</translation>
    </message>
    <message>
        <source>DeepL (needs a key)</source>
        <translation>DeepL (exige une clé)</translation>
    </message>
    <message>
        <source>Microsoft Translator (needs a key)</source>
        <translation>Microsoft Translator (exige une clé)</translation>
    </message>
    <message>
        <source>Your LibreTranslate server</source>
        <translation>Votre serveur LibreTranslate</translation>
    </message>
    <message>
        <source>Its address, such as http://localhost:5000/</source>
        <translation>Son adresse, par exemple http://localhost:5000/</translation>
    </message>
    <message>
        <source>Your region at Microsoft</source>
        <translation>Votre région chez Microsoft</translation>
    </message>
    <message>
        <source>As your account says, such as westeurope; often empty.</source>
        <translation>Celle de votre compte, par exemple westeurope&#xa0;; souvent vide.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
    <message>
        <source>The face for letters the text face does not have.</source>
        <translation>La police des lettres que celle du texte n’a pas.</translation>
    </message>
    <message>
        <source>Hebrew letters</source>
        <translation>Lettres hébraïques</translation>
    </message>
    <message>
        <source>Devanagari letters</source>
        <translation>Lettres devanagari</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>Lettres thaïes</translation>
    </message>
    <message>
        <source>Japanese characters</source>
        <translation>Caractères japonais</translation>
    </message>
    <message>
        <source>Chinese characters have other forms in each language.</source>
        <translation>Les caractères chinois ont d’autres formes dans chaque langue.</translation>
    </message>
    <message>
        <source>Korean characters</source>
        <translation>Caractères coréens</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>As they are written in Taiwan and Hong Kong.</source>
        <translation>Comme on les écrit à Taïwan et à Hong Kong.</translation>
    </message>
    <message>
        <source>Count reading time</source>
        <translation>Compter le temps de lecture</translation>
    </message>
    <message>
        <source>For you alone, in your library; pauses are not counted. Statistics can erase it.</source>
        <translation>Pour vous seul, dans votre bibliothèque&#xa0;; les pauses ne comptent pas. Les statistiques permettent de l’effacer.</translation>
    </message>
    <message>
        <source>Counts before moves</source>
        <translation>Nombre avant les déplacements</translation>
    </message>
    <message>
        <source>5 J goes five passages down; a digit without a move is a colour.</source>
        <translation>5 J descend de cinq passages&#xa0;; un chiffre sans déplacement est une couleur.</translation>
    </message>
    <message>
        <source>E-books by chapter</source>
        <translation>Livres numériques par chapitre</translation>
    </message>
    <message>
        <source>Each chapter of an EPUB becomes an article of its own.</source>
        <translation>Chaque chapitre d’un EPUB devient un article.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>What comes into this folder is imported by itself. Empty: none is.</source>
        <translation>Ce qui arrive dans ce dossier est importé tout seul. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Copies de la bibliothèque</translation>
    </message>
    <message>
        <source>One a day is kept in a folder beside it, checked; the oldest goes. 0: none is made.</source>
        <translation>Une par jour est gardée dans un dossier à côté, vérifiée&#xa0;; la plus ancienne part. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({reason}); the usual ones are used.</source>
        <translation>Les préférences de {path} n’ont pas pu être lues ({reason})&#xa0;; les valeurs habituelles servent.</translation>
    </message>
    <message>
        <source>The settings in {path} are not what Synoptic writes; the usual ones are used.</source>
        <translation>Les préférences de {path} ne sont pas ce que Synoptic écrit&#xa0;; les valeurs habituelles servent.</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}; the usual value is used.</source>
        <translation>La préférence «&#xa0;{setting}&#xa0;» ne peut pas valoir {value}&#xa0;; la valeur habituelle sert.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>Les préférences n’ont pas pu être enregistrées&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>They hold until the window closes.</source>
        <translation>Elles valent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>{percent} % of its passages stand there</source>
        <translation>{percent}&#xa0;% de ses passages s’y trouvent</translation>
    </message>
    <message>
        <source>{count} in another order</source>
        <translation>{count} dans un autre ordre</translation>
    </message>
    <message>
        <source>in the same order</source>
        <translation>dans le même ordre</translation>
    </message>
    <message>
        <source>published on the same day</source>
        <translation>publié le même jour</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>publié le {date}</translation>
    </message>
    <message>
        <source>dates are not known for both</source>
        <translation>les dates ne sont pas connues pour les deux</translation>
    </message>
    <message>
        <source>both leave out {count} that others tell</source>
        <translation>passages racontés ailleurs, omis par les deux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>both have {words} against others</source>
        <translation>les deux ont {words} contre les autres</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be unpacked.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: son contenu ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>“{name}” holds {files} files; up to {most} can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {files} fichiers&#xa0;; {most} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} times its size: it is made to do harm.</source>
        <translation>«&#xa0;{name}&#xa0;» décompressé dépasse {most} fois sa taille&#xa0;: il est fait pour nuire.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without one, then import it again.</source>
        <translation>Enregistrez-le sans mot de passe, puis réimportez-le.</translation>
    </message>
    <message>
        <source>the book says so</source>
        <translation>selon le livre</translation>
    </message>
    <message>
        <source>“{name}” is locked against copying.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé contre la copie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say what its chapters are.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne dit pas quels sont ses chapitres.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun texte.</translation>
    </message>
    <message>
        <source>No other version of the story has this line</source>
        <translation>Aucune autre version du sujet n’a cette ligne</translation>
    </message>
    <message>
        <source>Stands in other articles of this site too</source>
        <translation>Figure aussi dans d’autres articles de ce site</translation>
    </message>
    <message>
        <source>Written in another language: {language}</source>
        <translation>Écrite dans une autre langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Only says when</source>
        <translation>Dit seulement quand</translation>
    </message>
    <message>
        <source>Says where in the site the article stands</source>
        <translation>Dit où l’article se trouve dans le site</translation>
    </message>
    <message>
        <source>Credit of a picture</source>
        <translation>Crédit d’une image</translation>
    </message>
    <message>
        <source>A web address with a date: where and when it was posted</source>
        <translation>Une adresse web avec une date&#xa0;: où et quand cela a été publié</translation>
    </message>
    <message>
        <source>Follows “{text}”: announces another article</source>
        <translation>Suit «&#xa0;{text}&#xa0;»&#xa0;: annonce un autre article</translation>
    </message>
    <message>
        <source>Says the same as the line above</source>
        <translation>Dit la même chose que la ligne au-dessus</translation>
    </message>
    <message>
        <source>Names the source</source>
        <translation>Nomme la source</translation>
    </message>
    <message>
        <source>The date of the visit, beside the weather</source>
        <translation>La date de la visite, près de la météo</translation>
    </message>
    <message>
        <source>The place of the weather above the headline</source>
        <translation>Le lieu de la météo au-dessus du titre</translation>
    </message>
    <message>
        <source>Points to another article</source>
        <translation>Renvoie à un autre article</translation>
    </message>
    <message>
        <source>Button for sharing, saving or following</source>
        <translation>Bouton pour partager, enregistrer ou suivre</translation>
    </message>
    <message>
        <source>Part of the comment form</source>
        <translation>Partie du formulaire de commentaires</translation>
    </message>
    <message>
        <source>Invites to subscribe or sign up</source>
        <translation>Invite à s’abonner ou à s’inscrire</translation>
    </message>
    <message>
        <source>Part of the site&apos;s menus and lists</source>
        <translation>Partie des menus et listes du site</translation>
    </message>
    <message>
        <source>Place of an advertisement</source>
        <translation>Emplacement d’une publicité</translation>
    </message>
    <message>
        <source>The site&apos;s legal words</source>
        <translation>Mentions légales du site</translation>
    </message>
    <message>
        <source>Caption or credit of a picture</source>
        <translation>Légende ou crédit d’une image</translation>
    </message>
    <message>
        <source>Made-up Latin of an unfinished page template</source>
        <translation>Faux latin d’une maquette de page inachevée</translation>
    </message>
    <message>
        <source>The weather, not the article</source>
        <translation>La météo, pas l’article</translation>
    </message>
    <message>
        <source>Only a web or mail address</source>
        <translation>Seulement une adresse web ou de courriel</translation>
    </message>
    <message>
        <source>Names the author</source>
        <translation>Nomme l’auteur</translation>
    </message>
    <message>
        <source>Stands apart from the article&apos;s text</source>
        <translation>À l’écart du texte de l’article</translation>
    </message>
    <message>
        <source>the text names month {number}, whose day {day} is a weekday that it names too</source>
        <translation>le texte nomme le mois {number}, dont le jour {day} tombe un jour de semaine qu’il nomme aussi</translation>
    </message>
    <message>
        <source>the feed says so</source>
        <translation>selon le flux</translation>
    </message>
    <message>
        <source>There are no texts in the feed “{name}”.</source>
        <translation>Il n’y a pas de texte dans le flux «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” names no feeds.</source>
        <translation>«&#xa0;{name}&#xa0;» ne nomme aucun flux.</translation>
    </message>
    <message>
        <source>there are no letters in it</source>
        <translation>ne contient aucune lettre</translation>
    </message>
    <message>
        <source>written in {script} letters</source>
        <translation>écrit en caractères {script}</translation>
    </message>
    <message>
        <source>written with kana</source>
        <translation>écrit avec des kana</translation>
    </message>
    <message>
        <source>{traditional} traditional characters, {simplified} simplified ones</source>
        <translation>{traditional} caractères traditionnels, {simplified} simplifiés</translation>
    </message>
    <message>
        <source>{simplified} simplified characters, {traditional} traditional ones</source>
        <translation>{simplified} caractères simplifiés, {traditional} traditionnels</translation>
    </message>
    <message>
        <source>{hits} of the letters {own}</source>
        <translation>{hits} fois les lettres {own}</translation>
    </message>
    <message>
        <source>written with both і and ы or э</source>
        <translation>écrit à la fois avec і et avec ы ou э</translation>
    </message>
    <message>
        <source>no language is known for its {script} letters</source>
        <translation>aucune langue n’est connue pour ses lettres {script}</translation>
    </message>
    <message>
        <source>{best} by {groups} letter groups, {tag} by its common words</source>
        <translation>{best} d’après {groups} groupes de lettres, {tag} d’après ses mots courants</translation>
    </message>
    <message>
        <source>{groups} letter groups; the next likeliest: {others}</source>
        <translation>{groups} groupes de lettres&#xa0;; ensuite, les plus probables&#xa0;: {others}</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} parties.</translation>
    </message>
    <message>
        <source>Save its attachments and import those.</source>
        <translation>Enregistrez ses pièces jointes et importez-les.</translation>
    </message>
    <message>
        <source>the saved page says so</source>
        <translation>selon la page enregistrée</translation>
    </message>
    <message>
        <source>the day the page was saved</source>
        <translation>le jour où la page a été enregistrée</translation>
    </message>
    <message>
        <source>the e-mail says so</source>
        <translation>selon le courriel</translation>
    </message>
    <message>
        <source>Quoted from an earlier message</source>
        <translation>Citation d’un message antérieur</translation>
    </message>
    <message>
        <source>Signature of the e-mail</source>
        <translation>Signature du courriel</translation>
    </message>
    <message>
        <source>the line above the text that says the same words as it</source>
        <translation>la ligne au-dessus du texte qui dit les mêmes mots</translation>
    </message>
    <message>
        <source>the line between the title and the text</source>
        <translation>la ligne entre le titre et le texte</translation>
    </message>
    <message>
        <source>“{text}” just above the headline, with the time of day</source>
        <translation>«&#xa0;{text}&#xa0;» juste au-dessus du titre, avec l’heure</translation>
    </message>
    <message>
        <source>“{text}” stands above the headline: more likely the day the page was visited</source>
        <translation>«&#xa0;{text}&#xa0;» au-dessus du titre&#xa0;: plus probablement le jour de la visite de la page</translation>
    </message>
    <message>
        <source>“{text}” between headline and text</source>
        <translation>«&#xa0;{text}&#xa0;» entre le titre et le texte</translation>
    </message>
    <message>
        <source>“{text}” below the text</source>
        <translation>«&#xa0;{text}&#xa0;» sous le texte</translation>
    </message>
    <message>
        <source>“{line}” below the text: day {day} of a month that is cut away, {year}</source>
        <translation>«&#xa0;{line}&#xa0;» sous le texte&#xa0;: le {day} d’un mois coupé, {year}</translation>
    </message>
    <message>
        <source>“{text}” at the end</source>
        <translation>«&#xa0;{text}&#xa0;» à la fin</translation>
    </message>
    <message>
        <source>an address at the end</source>
        <translation>une adresse à la fin</translation>
    </message>
    <message>
        <source>“{text}” at the head</source>
        <translation>«&#xa0;{text}&#xa0;» en tête</translation>
    </message>
    <message>
        <source>“{name}” is an archive or an office file that cannot be read yet.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive ou un fichier bureautique qui ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>Save its text and import that.</source>
        <translation>Enregistrez son texte et importez-le.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a Word file has no such parts.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: un fichier Word n’a pas de telles parties.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a Word file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne peut pas être lu comme fichier Word.</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>“{name}” is a list of {feeds} feeds.</source>
        <translation>«&#xa0;{name}&#xa0;» est une liste de {feeds} flux.</translation>
    </message>
    <message>
        <source>Fetch them by Import from the web: nothing goes out unasked.</source>
        <translation>Récupérez-les par Importer du web&#xa0;: rien ne sort sans votre demande.</translation>
    </message>
    <message>
        <source>“{name}” tells about texts, but holds none.</source>
        <translation>«&#xa0;{name}&#xa0;» parle de textes, mais n’en contient aucun.</translation>
    </message>
    <message>
        <source>Put it beside the texts, with the same name.</source>
        <translation>Placez-le à côté des textes, sous le même nom.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne peut pas être lu comme fichier PDF.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; up to {most} can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» a {pages} pages&#xa0;; {most} au plus peuvent être lues.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages, not text.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images de pages, pas de texte.</translation>
    </message>
    <message>
        <source>Let a program for text recognition read it first.</source>
        <translation>Faites-le d’abord lire par un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Stands at the edge of {times} pages</source>
        <translation>Figure au bord de {times} pages</translation>
    </message>
    <message>
        <source>“{name}” is no entry of a list.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une entrée d’une liste.</translation>
    </message>
    <message>
        <source>the references beside it say so</source>
        <translation>selon les références jointes</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>un ancien fichier Word, Excel ou PowerPoint</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier son</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>If it is a page that loads its text later, save it from the browser once it shows it.</source>
        <translation>Si c’est une page qui charge son texte après coup, enregistrez-la depuis le navigateur une fois le texte affiché.</translation>
    </message>
    <message>
        <source>Open the page in the browser, answer there, and save it once it shows the article.</source>
        <translation>Ouvrez la page dans le navigateur, répondez-y, puis enregistrez-la quand elle montre l’article.</translation>
    </message>
    <message>
        <source>Save it as plain text or HTML and import that, or copy the text and paste it.</source>
        <translation>Enregistrez-le en texte brut ou en HTML et importez-le, ou copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>“{name}” shows only what its site asks of its readers, not the article.</source>
        <translation>«&#xa0;{name}&#xa0;» ne montre que ce que son site demande à ses lecteurs, non l’article.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB; up to {most} MB can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros&#xa0;: {size} Mo&#xa0;; {most} Mo au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, which cannot be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est {what} et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, a sound file or a video, not a text.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image, un fichier son ou une vidéo, pas un texte.</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>It may be a picture, a program, or in an unknown encoding.</source>
        <translation>C’est peut-être une image, un programme, ou un encodage inconnu.</translation>
    </message>
    <message>
        <source>“{name}” has no rows.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucune ligne.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>No column of “{name}” holds articles.</source>
        <translation>Aucune colonne de «&#xa0;{name}&#xa0;» ne contient d’articles.</translation>
    </message>
    <message>
        <source>It has: {columns}. Say which one holds the text.</source>
        <translation>Il y a&#xa0;: {columns}. Dites laquelle contient le texte.</translation>
    </message>
    <message>
        <source>the table says so</source>
        <translation>selon le tableau</translation>
    </message>
    <message>
        <source>No row of “{name}” has a text.</source>
        <translation>Aucune ligne de «&#xa0;{name}&#xa0;» n’a de texte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme tableau&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme tableau.</translation>
    </message>
    <message>
        <source>“{name}” is not the JSON its name promises.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le JSON que son nom promet.</translation>
    </message>
    <message>
        <source>from the page&apos;s own description</source>
        <translation>d’après la description de la page elle-même</translation>
    </message>
    <message>
        <source>Outside the article in the page</source>
        <translation>Hors de l’article dans la page</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (its text, and that of the GNU General Public License it builds on, are under “Licence texts”). They are not changed. They lie as shared libraries of their own in

    {place}

You may exchange them: put libraries of the same names there that you built from Qt 6.{minor} or a later Qt 6 (the sources are published by The Qt Company under download.qt.io/archive/qt, those of PySide6 under code.qt.io/pyside/pyside-setup). On macOS sign the program again afterwards: codesign --force --deep --sign - Synoptic.app. You may also take the program apart to find mistakes in such an exchange.
</source>
        <translation>Qt et PySide6 sont utilisés selon la Licence publique générale limitée GNU (LGPL), version 3 (son texte, et celui de la Licence publique générale GNU sur laquelle elle repose, se trouvent sous «&#xa0;Textes des licences&#xa0;»). Ils ne sont pas modifiés. Ce sont des bibliothèques partagées distinctes, dans

    {place}

Vous pouvez les échanger&#xa0;: placez-y des bibliothèques de mêmes noms que vous avez compilées à partir de Qt 6.{minor} ou d’un Qt 6 ultérieur (les sources sont publiées par The Qt Company sous download.qt.io/archive/qt, celles de PySide6 sous code.qt.io/pyside/pyside-setup). Sous macOS, signez ensuite de nouveau le programme&#xa0;: codesign --force --deep --sign - Synoptic.app. Vous pouvez aussi démonter le programme pour trouver des erreurs dans un tel échange.
</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>About Synoptic</source>
        <translation>À propos de Synoptic</translation>
    </message>
    <message>
        <source>Read the versions of one story side by side. Free software under the Apache License 2.0. It keeps everything on this machine and updates nothing by itself.</source>
        <translation>Lire côte à côte les versions d’un même sujet. Logiciel libre sous licence Apache 2.0. Il garde tout sur cette machine et ne met rien à jour de lui-même.</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>Where your library lies</source>
        <translation>Où se trouve votre bibliothèque</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Votre bibliothèque</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Exchanging Qt</source>
        <translation>Échanger Qt</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Versions and screen: no names, no places, nothing you read or wrote.</source>
        <translation>Versions et écran&#xa0;: ni noms, ni lieux, rien de ce que vous lisez ou écrivez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>1 problem waits|%Ln problems wait</source>
        <translation>
            <numerusform>%Ln problème en attente</numerusform>
            <numerusform>%Ln problèmes en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hosts} and %n more will see that you ask for this. Nothing else is sent.|{hosts} and %n more will see that you ask for this. Nothing else is sent.</source>
        <translation>
            <numerusform>{hosts} et %n autre verront que vous demandez cela. Rien d’autre n’est envoyé.</numerusform>
            <numerusform>{hosts} et %n autres verront que vous demandez cela. Rien d’autre n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hosts} will see that you ask for this. Nothing else is sent.</source>
        <translation>{hosts} verra que vous demandez cela. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>Import from the web</source>
        <translation>Importer du web</translation>
    </message>
    <message>
        <source>https://…  the address of a page or of a feed, one on each line</source>
        <translation>https://…  l’adresse d’une page ou d’un flux, une par ligne</translation>
    </message>
    <message>
        <source>Addresses, one on each line</source>
        <translation>Adresses, une par ligne</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Addresses of pages or feeds</source>
        <translation>Adresses de pages ou de flux</translation>
    </message>
    <message>
        <source>Allow {machines}, of my own network</source>
        <translation>Autoriser {machines}, de mon propre réseau</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter notes by their words</source>
        <translation>Filtrer les notes par leurs mots</translation>
    </message>
    <message>
        <source>Preview export</source>
        <translation>Aperçu de l’export</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Selected note</source>
        <translation>Note choisie</translation>
    </message>
    <message>
        <source>Hide preview</source>
        <translation>Masquer l’aperçu</translation>
    </message>
    <message>
        <source>· {shown:,} of {all:,}</source>
        <translation>· {shown:,} sur {all:,}</translation>
    </message>
    <message>
        <source>No note passes these filters.</source>
        <translation>Aucune note ne passe ces filtres.</translation>
    </message>
    <message>
        <source>No notes in the library yet.</source>
        <translation>Pas encore de notes dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Open in its story</source>
        <translation>Ouvrir dans son sujet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no other version to show.</source>
        <translation>Il n’y a pas d’autre version à afficher.</translation>
    </message>
    <message>
        <source>The last version stays.</source>
        <translation>La dernière version reste.</translation>
    </message>
    <message>
        <source>Hidden in this story.</source>
        <translation>Masquée dans ce sujet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Another library is open. Close Synoptic, then open this one.</source>
        <translation>Une autre bibliothèque est ouverte. Fermez Synoptic, puis ouvrez celle-ci.</translation>
    </message>
    <message>
        <source>This link names no story: synoptic://story/… is what Synoptic opens.</source>
        <translation>Ce lien ne nomme aucun sujet&#xa0;: Synoptic ouvre synoptic://story/…</translation>
    </message>
    <message>
        <source>Your last notes are not saved yet.</source>
        <translation>Vos dernières notes ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Columns of {name}</source>
        <translation>Colonnes de {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>The whole book as one article</source>
        <translation>Le livre entier comme un seul article</translation>
    </message>
    <message>
        <source>Each of these chapters as an article</source>
        <translation>Chacun de ces chapitres comme un article</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter|%n chapters</source>
        <translation>
            <numerusform>%n chapitre</numerusform>
            <numerusform>%n chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>1 letter|%n letters</source>
        <translation>
            <numerusform>1 lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row becomes an article. Which column tells what?</source>
        <translation>Chaque ligne devient un article. Que contient chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>The library is still being opened.</source>
        <translation>La bibliothèque est encore en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Open a story first.</source>
        <translation>Ouvrez d’abord un sujet.</translation>
    </message>
    <message>
        <source>Go back to the text first: Ctrl+2.</source>
        <translation>Revenez d’abord au texte&#xa0;: Ctrl+2.</translation>
    </message>
    <message>
        <source>This story has no highlights yet.</source>
        <translation>Ce sujet n’a pas encore de surlignages.</translation>
    </message>
    <message>
        <source>There is no highlight at the caret.</source>
        <translation>Il n’y a pas de surlignage au curseur.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Reading aloud needs Qt’s text to speech, which is not installed: the manual tells how, under Reading.</source>
        <translation>La lecture à voix haute demande la synthèse vocale de Qt, qui n’est pas installée&#xa0;: voir le manuel, sous Lecture.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>The passage is on the clipboard, with what the other versions say.</source>
        <translation>Le passage est dans le presse-papiers, avec ce que disent les autres versions.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>Revenir sur la dernière action.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>The selected words, or the sentence at the caret.</source>
        <translation>Les mots sélectionnés, ou la phrase au curseur.</translation>
    </message>
    <message>
        <source>Copy with all counterparts</source>
        <translation>Copier avec toutes les versions</translation>
    </message>
    <message>
        <source>The passage and what the other versions say there, as Markdown.</source>
        <translation>Le passage et ce que les autres versions disent là, en Markdown.</translation>
    </message>
    <message>
        <source>Find in this story…</source>
        <translation>Rechercher dans ce sujet…</translation>
    </message>
    <message>
        <source>Words in all its versions, with how often; without regard to case and accents.</source>
        <translation>Des mots dans toutes ses versions, avec leur nombre&#xa0;; sans tenir compte de la casse ni des accents.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>The next place.</source>
        <translation>L’occurrence suivante.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>The place before.</source>
        <translation>L’occurrence précédente.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Take the selection along from where it began.</source>
        <translation>Étendre la sélection depuis son début.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Select to the next passage</source>
        <translation>Étendre au passage suivant</translation>
    </message>
    <message>
        <source>One row down.</source>
        <translation>Une rangée plus bas.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Select to the previous passage</source>
        <translation>Étendre au passage précédent</translation>
    </message>
    <message>
        <source>One row up.</source>
        <translation>Une rangée plus haut.</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>Select to the next word</source>
        <translation>Étendre au mot suivant</translation>
    </message>
    <message>
        <source>Its first letter.</source>
        <translation>À sa première lettre.</translation>
    </message>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Select to the previous word</source>
        <translation>Étendre au mot précédent</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Select to the next line</source>
        <translation>Étendre à la ligne suivante</translation>
    </message>
    <message>
        <source>As the text is broken now.</source>
        <translation>Selon les coupures actuelles du texte.</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Select to the previous line</source>
        <translation>Étendre à la ligne précédente</translation>
    </message>
    <message>
        <source>Character to the right</source>
        <translation>Caractère à droite</translation>
    </message>
    <message>
        <source>Select to the character to the right</source>
        <translation>Étendre d’un caractère à droite</translation>
    </message>
    <message>
        <source>Forwards, in Arabic backwards.</source>
        <translation>En avant&#xa0;; en arabe, en arrière.</translation>
    </message>
    <message>
        <source>Character to the left</source>
        <translation>Caractère à gauche</translation>
    </message>
    <message>
        <source>Select to the character to the left</source>
        <translation>Étendre d’un caractère à gauche</translation>
    </message>
    <message>
        <source>Backwards, in Arabic forwards.</source>
        <translation>En arrière&#xa0;; en arabe, en avant.</translation>
    </message>
    <message>
        <source>Find a command, a story or an article…</source>
        <translation>Commande, sujet ou article…</translation>
    </message>
    <message>
        <source>By any word of its name or description; shows the key of each.</source>
        <translation>Par n’importe quel mot de son nom ou de sa description&#xa0;; montre la touche de chacune.</translation>
    </message>
    <message>
        <source>Search titles, text and notes</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Words in any script, with or without accents.</source>
        <translation>Titres, textes et notes, dans toute écriture, avec ou sans accents.</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Sujet suivant</translation>
    </message>
    <message>
        <source>The one below in the list.</source>
        <translation>Celui du dessous dans la liste.</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Sujet précédent</translation>
    </message>
    <message>
        <source>The one above in the list.</source>
        <translation>Celui du dessus dans la liste.</translation>
    </message>
    <message>
        <source>Same passage, next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>One column to the right.</source>
        <translation>Même passage, une colonne à droite.</translation>
    </message>
    <message>
        <source>Same passage, previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>One column to the left.</source>
        <translation>Même passage, une colonne à gauche.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Where numbers, dates, names or quotations of versions disagree.</source>
        <translation>Là où nombres, dates, noms ou citations des versions se contredisent.</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next passage told once</source>
        <translation>Passage suivant «&#xa0;ici seulement&#xa0;»</translation>
    </message>
    <message>
        <source>What only one version tells.</source>
        <translation>Ce qu’une seule version raconte.</translation>
    </message>
    <message>
        <source>Previous passage told once</source>
        <translation>Passage précédent «&#xa0;ici seulement&#xa0;»</translation>
    </message>
    <message>
        <source>First passage</source>
        <translation>Premier passage</translation>
    </message>
    <message>
        <source>The title.</source>
        <translation>Le titre.</translation>
    </message>
    <message>
        <source>Last passage</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>The end.</source>
        <translation>La fin.</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>In this version; V first takes the selection along.</source>
        <translation>Dans cette version&#xa0;; V d’abord étend la sélection.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Select by moving</source>
        <translation>Sélectionner en se déplaçant</translation>
    </message>
    <message>
        <source>Every move takes the selection along, until V or Esc.</source>
        <translation>Chaque déplacement étend la sélection, jusqu’à V ou Échap.</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Drop the selection and leave the select mode.</source>
        <translation>Abandonner la sélection et quitter le mode sélection.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>How it all works, in a few short pages.</source>
        <translation>Comment tout fonctionne, en quelques courtes pages.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Every command and its key on one page.</source>
        <translation>Chaque commande et sa touche sur une page.</translation>
    </message>
    <message>
        <source>Keys of one’s own…</source>
        <translation>Touches personnelles…</translation>
    </message>
    <message>
        <source>Give a command another key, export, import and reset the keys; F2 does it in the palette.</source>
        <translation>Donner une autre touche à une commande&#xa0;; exporter, importer et réinitialiser les touches&#xa0;; F2 le fait dans la palette.</translation>
    </message>
    <message>
        <source>Print the keys…</source>
        <translation>Imprimer les touches…</translation>
    </message>
    <message>
        <source>All keys as a PDF on A4.</source>
        <translation>Toutes les touches en PDF, au format A4.</translation>
    </message>
    <message>
        <source>Six keys to begin with</source>
        <translation>Six touches pour commencer</translation>
    </message>
    <message>
        <source>The card for newcomers.</source>
        <translation>La carte des débutants.</translation>
    </message>
    <message>
        <source>Where the log is</source>
        <translation>Où se trouve le fichier journal</translation>
    </message>
    <message>
        <source>The file to send along with a report.</source>
        <translation>Le fichier à joindre à un rapport.</translation>
    </message>
    <message>
        <source>Versions and licences of everything inside, where the library lies, a report for a bug.</source>
        <translation>Versions et licences de tout ce qui est inclus, emplacement de la bibliothèque, rapport pour une erreur.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Remembered for the story; your place stays where it is.</source>
        <translation>Retenue pour ce sujet&#xa0;; votre place ne bouge pas.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Under one another</source>
        <translation>L’une sous l’autre</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Une seule version</translation>
    </message>
    <message>
        <source>The others under this passage</source>
        <translation>Les autres sous ce passage</translation>
    </message>
    <message>
        <source>One version, with what the others say under the passage one reads; again: it alone.</source>
        <translation>Une version, avec ce que les autres disent sous le passage lu&#xa0;; encore une fois&#xa0;: elle seule.</translation>
    </message>
    <message>
        <source>Hide this version</source>
        <translation>Masquer cette version</translation>
    </message>
    <message>
        <source>Show all versions as they came</source>
        <translation>Afficher toutes les versions</translation>
    </message>
    <message>
        <source>In the order of the story, all as wide.</source>
        <translation>Comme au départ&#xa0;: dans l’ordre du sujet, toutes de même largeur.</translation>
    </message>
    <message>
        <source>Move this version left</source>
        <translation>Déplacer cette version à gauche</translation>
    </message>
    <message>
        <source>Move this version right</source>
        <translation>Déplacer cette version à droite</translation>
    </message>
    <message>
        <source>Widen this version</source>
        <translation>Élargir cette version</translation>
    </message>
    <message>
        <source>Narrow this version</source>
        <translation>Rétrécir cette version</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Bring in articles: text, HTML, Markdown and other files.</source>
        <translation>Apporter des articles&#xa0;: texte, HTML, Markdown et autres fichiers.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Bring in every article of a folder and of the folders in it.</source>
        <translation>Apporter tous les articles d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Import the text on the clipboard</source>
        <translation>Importer le presse-papiers</translation>
    </message>
    <message>
        <source>Make an article of the text that was copied elsewhere.</source>
        <translation>Faire un article du texte copié ailleurs.</translation>
    </message>
    <message>
        <source>Import from the web…</source>
        <translation>Importer du web…</translation>
    </message>
    <message>
        <source>Fetch pages or feeds (RSS, Atom) by their addresses; it says first who will be asked.</source>
        <translation>Récupérer des pages ou des flux (RSS, Atom) par leur adresse&#xa0;; dit d’abord à qui l’on s’adresse.</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Dernier import…</translation>
    </message>
    <message>
        <source>What was added, what was here already, what was refused and why; try again.</source>
        <translation>Ce qui a été ajouté, ce qui était déjà là, ce qui a été refusé et pourquoi&#xa0;; réessayer.</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>Vérifier l’import</translation>
    </message>
    <message>
        <source>The inbox: lines set aside and why, facts, story; N and P go from doubt to doubt.</source>
        <translation>La réception&#xa0;: lignes mises de côté et pourquoi, données, sujet&#xa0;; N et P vont de doute en doute.</translation>
    </message>
    <message>
        <source>Reopen as another encoding…</source>
        <translation>Rouvrir avec un autre encodage…</translation>
    </message>
    <message>
        <source>When letters look wrong: the file of this article is read again; notes move along.</source>
        <translation>Quand les lettres semblent fausses&#xa0;: le fichier de cet article est relu&#xa0;; les notes suivent.</translation>
    </message>
    <message>
        <source>Rules for lines…</source>
        <translation>Règles de lignes…</translation>
    </message>
    <message>
        <source>Lines set aside, or kept, on a site for ever: edit as text, try on the library, take back.</source>
        <translation>Lignes mises de côté, ou gardées, sur un site pour toujours&#xa0;: modifier en texte, essayer sur la bibliothèque, retirer.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Four articles in three languages, to see what Synoptic does.</source>
        <translation>Quatre articles en trois langues, pour voir ce que fait Synoptic.</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>The notes of this story as Markdown, each with its quote in every version.</source>
        <translation>Les notes de ce sujet en Markdown, chacune avec sa citation dans chaque version.</translation>
    </message>
    <message>
        <source>Export the notes of all stories…</source>
        <translation>Exporter toutes les notes…</translation>
    </message>
    <message>
        <source>One Markdown file for each story, into a folder.</source>
        <translation>De tous les sujets&#xa0;: un fichier Markdown par sujet, dans un dossier.</translation>
    </message>
    <message>
        <source>Take in notes…</source>
        <translation>Reprendre des notes…</translation>
    </message>
    <message>
        <source>From Web Annotations, Hypothes.is, Readwise, or back from exported Markdown; shown first.</source>
        <translation>Depuis Web Annotations, Hypothes.is, Readwise, ou du Markdown exporté&#xa0;; montrées d’abord.</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Deleted notes and removed articles: put back, or gone for good.</source>
        <translation>Notes supprimées et articles retirés&#xa0;: les remettre, ou les effacer pour de bon.</translation>
    </message>
    <message>
        <source>Show the copies of the library</source>
        <translation>Afficher les copies de la bibliothèque</translation>
    </message>
    <message>
        <source>One a day is kept; the manual tells how to go back to one.</source>
        <translation>Une par jour est gardée&#xa0;; le manuel dit comment revenir à l’une d’elles.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Settings: colours, text size and face, what is shown.</source>
        <translation>Réglages&#xa0;: couleurs, taille et police du texte, ce qui est affiché.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Highlight deleted.</source>
        <translation>Surlignage supprimé.</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>Surligner en rose</translation>
    </message>
    <message>
        <source>Highlight in orange</source>
        <translation>Surligner en orange</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>Surligner en violet</translation>
    </message>
    <message>
        <source>The selected passage, else the sentence; on a highlight: give it this colour.</source>
        <translation>Le passage sélectionné, sinon la phrase&#xa0;; sur un surlignage&#xa0;: lui donner cette couleur.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>On the highlight at the caret, or on the passage, which is highlighted first.</source>
        <translation>Sur le surlignage au curseur, ou sur le passage, qui est d’abord surligné.</translation>
    </message>
    <message>
        <source>Tag the highlight</source>
        <translation>Étiqueter le surlignage</translation>
    </message>
    <message>
        <source>Labels, to find and group notes by.</source>
        <translation>Étiquettes, pour retrouver et regrouper les notes.</translation>
    </message>
    <message>
        <source>Draw the highlight otherwise</source>
        <translation>Dessiner autrement le surlignage</translation>
    </message>
    <message>
        <source>As a ground, a line under the words, a line through them, a frame.</source>
        <translation>En fond, en trait sous les mots, en trait à travers eux, en cadre.</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>With its note; undo brings both back.</source>
        <translation>Avec sa note&#xa0;; annuler rétablit les deux.</translation>
    </message>
    <message>
        <source>Add the selection to the note</source>
        <translation>Ajouter la sélection à la note</translation>
    </message>
    <message>
        <source>One note on several passages; the note is the one whose card is current.</source>
        <translation>Une note sur plusieurs passages&#xa0;; celle dont la fiche est active.</translation>
    </message>
    <message>
        <source>Accept the counterpart</source>
        <translation>Accepter la correspondance</translation>
    </message>
    <message>
        <source>What was proposed in this version is right.</source>
        <translation>Ce qui était proposé dans cette version est juste.</translation>
    </message>
    <message>
        <source>Dismiss the counterpart</source>
        <translation>Écarter la correspondance</translation>
    </message>
    <message>
        <source>What was proposed in this version is no counterpart.</source>
        <translation>Ce qui était proposé dans cette version n’est pas une correspondance.</translation>
    </message>
    <message>
        <source>Move the counterpart to the selection</source>
        <translation>Déplacer la correspondance ici</translation>
    </message>
    <message>
        <source>The selected words are the counterpart of the current note in this version.</source>
        <translation>Les mots sélectionnés sont la correspondance de la note active dans cette version.</translation>
    </message>
    <message>
        <source>Find counterparts in all versions</source>
        <translation>Chercher les correspondances dans toutes les versions</translation>
    </message>
    <message>
        <source>Of all notes of this story: in versions that came later, or where one was dismissed.</source>
        <translation>De toutes les notes de ce sujet&#xa0;: dans les versions venues plus tard, ou là où l’une a été écartée.</translation>
    </message>
    <message>
        <source>Attach a lost note here</source>
        <translation>Rattacher ici une note orpheline</translation>
    </message>
    <message>
        <source>A note whose passage is no longer found goes to the selected words.</source>
        <translation>Une note dont le passage est introuvable va aux mots sélectionnés.</translation>
    </message>
    <message>
        <source>Correct the quote…</source>
        <translation>Corriger la citation…</translation>
    </message>
    <message>
        <source>How it reads in the note and in exports; the words of the text are kept.</source>
        <translation>Telle qu’elle se lit dans la note et les exports&#xa0;; les mots du texte restent.</translation>
    </message>
    <message>
        <source>Copy the note as Markdown</source>
        <translation>Copier la note en Markdown</translation>
    </message>
    <message>
        <source>The note at the caret, or the selected words as a quote.</source>
        <translation>La note au curseur, ou les mots sélectionnés en citation.</translation>
    </message>
    <message>
        <source>Rename or merge tags…</source>
        <translation>Gérer les étiquettes…</translation>
    </message>
    <message>
        <source>In all notes of the library; undo takes it back.</source>
        <translation>Renommer ou fusionner, dans toutes les notes&#xa0;; annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>In the order of the text.</source>
        <translation>Dans l’ordre du texte.</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Print the story…</source>
        <translation>Imprimer le sujet…</translation>
    </message>
    <message>
        <source>As it is seen: the layout, the highlights, lines set aside when they are shown.</source>
        <translation>Tel qu’on le voit&#xa0;: la disposition, les surlignages, les lignes mises de côté si elles sont affichées.</translation>
    </message>
    <message>
        <source>Save the story as PDF…</source>
        <translation>Enregistrer le sujet en PDF…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangées</translation>
    </message>
    <message>
        <source>Join with the row below</source>
        <translation>Joindre à la rangée du dessous</translation>
    </message>
    <message>
        <source>The two become one row. Corrections are kept at once; the rest is lined up around them.</source>
        <translation>Les deux n’en font plus qu’une. Les corrections sont gardées aussitôt&#xa0;; le reste s’aligne autour d’elles.</translation>
    </message>
    <message>
        <source>Split the row here</source>
        <translation>Couper la rangée ici</translation>
    </message>
    <message>
        <source>The sentence at the caret begins a new row; at the first one its version leaves the row.</source>
        <translation>La phrase au curseur commence une nouvelle rangée&#xa0;; à la première, sa version quitte la rangée.</translation>
    </message>
    <message>
        <source>Shift the sentence to the row below</source>
        <translation>Décaler la phrase vers la rangée du dessous</translation>
    </message>
    <message>
        <source>With those after it in this row and version.</source>
        <translation>Avec celles qui la suivent dans cette rangée et cette version.</translation>
    </message>
    <message>
        <source>Shift the sentence to the row above</source>
        <translation>Décaler la phrase vers la rangée du dessus</translation>
    </message>
    <message>
        <source>With those before it in this row and version.</source>
        <translation>Avec celles qui la précèdent dans cette rangée et cette version.</translation>
    </message>
    <message>
        <source>Exchange with the row below</source>
        <translation>Échanger avec la rangée du dessous</translation>
    </message>
    <message>
        <source>What this version says here and below change places: a passage that stands elsewhere.</source>
        <translation>Ce que cette version dit ici et au-dessous change de place&#xa0;: un passage qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Confirm the row and go on</source>
        <translation>Confirmer la rangée et continuer</translation>
    </message>
    <message>
        <source>A tick stands before it; it stays so, whatever is worked out later.</source>
        <translation>Une coche la précède&#xa0;; elle reste ainsi, quoi qui soit calculé ensuite.</translation>
    </message>
    <message>
        <source>Confirm all rows up to here</source>
        <translation>Confirmer toutes les rangées jusqu’ici</translation>
    </message>
    <message>
        <source>From the first row to this one, those not yet decided.</source>
        <translation>De la première rangée à celle-ci, celles qui ne sont pas encore décidées.</translation>
    </message>
    <message>
        <source>Line the row up by itself again</source>
        <translation>Réaligner la rangée automatiquement</translation>
    </message>
    <message>
        <source>Takes back what was confirmed or corrected in this row.</source>
        <translation>Revient sur ce qui a été confirmé ou corrigé dans cette rangée.</translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation>Liste des différences…</translation>
    </message>
    <message>
        <source>Numbers, dates, names, quotations that disagree, passages told once or elsewhere, in one list.</source>
        <translation>Nombres, dates, noms, citations qui se contredisent, passages racontés ici seulement ou ailleurs, en une liste.</translation>
    </message>
    <message>
        <source>Dismiss what disagrees here</source>
        <translation>Écarter ce qui se contredit ici</translation>
    </message>
    <message>
        <source>What is underlined in this row is no contradiction; it is remembered.</source>
        <translation>Ce qui est souligné dans cette rangée n’est pas une contradiction&#xa0;; c’est retenu.</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Résultat suivant de la recherche</translation>
    </message>
    <message>
        <source>Open the next passage that the last search found, in whichever story it stands.</source>
        <translation>Ouvrir le passage suivant trouvé par la dernière recherche, quel que soit son sujet.</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>Résultat précédent de la recherche</translation>
    </message>
    <message>
        <source>Open the previous passage that the last search found.</source>
        <translation>Ouvrir le passage précédent trouvé par la dernière recherche.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Keep what stands in the search box in the library pane; Del on its row takes it away.</source>
        <translation>Garder dans le volet Bibliothèque ce qui est dans le champ de recherche&#xa0;; Suppr sur sa ligne l’en retire.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Mark this place with which letter?</source>
        <translation>Marquer cette place de quelle lettre&#xa0;?</translation>
    </message>
    <message>
        <source>Go to which mark? {letters}</source>
        <translation>Aller à quel repère&#xa0;? {letters}</translation>
    </message>
    <message>
        <source>No place is marked yet.</source>
        <translation>Aucune place n’est encore marquée.</translation>
    </message>
    <message>
        <source>Unread again.</source>
        <translation>De nouveau non lu.</translation>
    </message>
    <message>
        <source>To the start of the story</source>
        <translation>Au début du sujet</translation>
    </message>
    <message>
        <source>Where you were is a jump.</source>
        <translation>Là où vous étiez devient un saut.</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Revenir avant le saut</translation>
    </message>
    <message>
        <source>As often as you like.</source>
        <translation>Aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Repartir en avant</translation>
    </message>
    <message>
        <source>After going back.</source>
        <translation>Après être revenu en arrière.</translation>
    </message>
    <message>
        <source>Mark this place…</source>
        <translation>Poser un repère…</translation>
    </message>
    <message>
        <source>M and a letter.</source>
        <translation>M et une lettre.</translation>
    </message>
    <message>
        <source>Go to a mark…</source>
        <translation>Aller à un repère…</translation>
    </message>
    <message>
        <source>Shift+M and its letter.</source>
        <translation>Maj+M et sa lettre.</translation>
    </message>
    <message>
        <source>Begin a reading session…</source>
        <translation>Commencer une séance de lecture…</translation>
    </message>
    <message>
        <source>A queue: everything unread, the filtered list, what a search found, this story.</source>
        <translation>Une file&#xa0;: tout ce qui n’est pas lu, la liste filtrée, ce qu’une recherche a trouvé, ce sujet.</translation>
    </message>
    <message>
        <source>Add to the reading queue</source>
        <translation>Ajouter à la file de lecture</translation>
    </message>
    <message>
        <source>The story chosen in the list, else the open one, to the end; without a session one begins.</source>
        <translation>Le sujet choisi dans la liste, sinon celui qui est ouvert, à la fin&#xa0;; sans séance, une commence.</translation>
    </message>
    <message>
        <source>Done, and on</source>
        <translation>Lu, et suivant</translation>
    </message>
    <message>
        <source>In a session the next one opens.</source>
        <translation>Dans une séance, le suivant s’ouvre.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>To the end of the queue.</source>
        <translation>À la fin de la file.</translation>
    </message>
    <message>
        <source>Next in the session</source>
        <translation>Suivant de la séance</translation>
    </message>
    <message>
        <source>This stays undone.</source>
        <translation>Celui-ci reste non lu.</translation>
    </message>
    <message>
        <source>Previous in the session</source>
        <translation>Précédent de la séance</translation>
    </message>
    <message>
        <source>One back.</source>
        <translation>Un en arrière.</translation>
    </message>
    <message>
        <source>Come back to the session</source>
        <translation>Revenir à la séance</translation>
    </message>
    <message>
        <source>Where it was left.</source>
        <translation>Là où elle a été quittée.</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Quitter la séance</translation>
    </message>
    <message>
        <source>It waits as it is.</source>
        <translation>Elle attend telle quelle.</translation>
    </message>
    <message>
        <source>Show the reading queue</source>
        <translation>Afficher la file de lecture</translation>
    </message>
    <message>
        <source>To put it in order.</source>
        <translation>Pour l’ordonner.</translation>
    </message>
    <message>
        <source>Summary of the session…</source>
        <translation>Résumé de la séance…</translation>
    </message>
    <message>
        <source>As Markdown.</source>
        <translation>En Markdown.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>With a summary to keep as Markdown.</source>
        <translation>Avec un résumé à garder en Markdown.</translation>
    </message>
    <message>
        <source>Unread again</source>
        <translation>De nouveau non lu</translation>
    </message>
    <message>
        <source>Forget place and state of this story.</source>
        <translation>Oublier la place et l’état de ce sujet.</translation>
    </message>
    <message>
        <source>Reading statistics…</source>
        <translation>Statistiques de lecture…</translation>
    </message>
    <message>
        <source>Time by week, language, source and tag, from a log that only you see; switch it off, erase it.</source>
        <translation>Temps par semaine, langue, source et étiquette, d’après un relevé que vous seul voyez&#xa0;; à arrêter, à effacer.</translation>
    </message>
    <message>
        <source>Merge with which story?</source>
        <translation>Fusionner avec quel sujet&#xa0;?</translation>
    </message>
    <message>
        <source>They are never put together again.</source>
        <translation>Ils ne seront plus jamais réunis.</translation>
    </message>
    <message>
        <source>{language} leaves this story. Which version tells another one?</source>
        <translation>{language} quitte ce sujet. Quelle version en traite un autre&#xa0;?</translation>
    </message>
    <message>
        <source>Move to which story?</source>
        <translation>Déplacer vers quel sujet&#xa0;?</translation>
    </message>
    <message>
        <source>Removed from the library.</source>
        <translation>Retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>Menus, captions, links and the like: greyed, with the reason, or hidden.</source>
        <translation>Menus, légendes, liens et autres&#xa0;: en gris, avec la raison, ou masqués.</translation>
    </message>
    <message>
        <source>Keep this line, or set it aside</source>
        <translation>Garder cette ligne, ou la mettre de côté</translation>
    </message>
    <message>
        <source>Your word wins over the program&apos;s and is remembered; undo takes it back.</source>
        <translation>Votre décision l’emporte sur celle du programme et est retenue&#xa0;; annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Split off this version</source>
        <translation>Détacher cette version</translation>
    </message>
    <message>
        <source>Make the version at the caret a story of its own.</source>
        <translation>Faire de la version au curseur un sujet à part.</translation>
    </message>
    <message>
        <source>Merge with another story…</source>
        <translation>Fusionner avec un autre sujet…</translation>
    </message>
    <message>
        <source>Put two stories together; their versions are laid side by side.</source>
        <translation>Réunir deux sujets&#xa0;; leurs versions sont mises côte à côte.</translation>
    </message>
    <message>
        <source>Not the same story…</source>
        <translation>Pas le même sujet…</translation>
    </message>
    <message>
        <source>Say that two versions do not tell the same; it is remembered for ever.</source>
        <translation>Dire que deux versions ne racontent pas la même chose&#xa0;; c’est retenu pour toujours.</translation>
    </message>
    <message>
        <source>Name the story…</source>
        <translation>Nommer le sujet…</translation>
    </message>
    <message>
        <source>In the list, in exports and in the search; As found: the title of its earliest version.</source>
        <translation>Dans la liste, les exports et la recherche&#xa0;; Valeur trouvée&#xa0;: le titre de sa première version.</translation>
    </message>
    <message>
        <source>Earlier texts of this version…</source>
        <translation>Anciens textes de cette version…</translation>
    </message>
    <message>
        <source>When the article was replaced by a newer one: the text before, and what changed.</source>
        <translation>Quand l’article a été remplacé par un plus récent&#xa0;: le texte d’avant, et ce qui a changé.</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>Déplacer vers un autre sujet…</translation>
    </message>
    <message>
        <source>The version at the caret leaves this story for another one; both are remembered.</source>
        <translation>La version au curseur quitte ce sujet pour un autre&#xa0;; les deux sont retenus.</translation>
    </message>
    <message>
        <source>The story at a glance</source>
        <translation>Le sujet d’un coup d’œil</translation>
    </message>
    <message>
        <source>Versions with dates, length and completeness, near-duplicates, descent, who tells what.</source>
        <translation>Versions avec dates, longueur et complétude, quasi-doublons, filiation, qui raconte quoi.</translation>
    </message>
    <message>
        <source>Why one story? What may belong to it?</source>
        <translation>Pourquoi un sujet&#xa0;? Quoi d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Matching sentences, names, numbers, dates; answer suggestions: same story, or never these two.</source>
        <translation>Phrases, noms, nombres et dates qui se correspondent&#xa0;; répondre aux suggestions&#xa0;: même sujet, ou jamais ces deux-là.</translation>
    </message>
    <message>
        <source>Remove this version from the library</source>
        <translation>Retirer cette version de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing is deleted: undo, or importing it again, brings it back with its notes.</source>
        <translation>Rien n’est supprimé&#xa0;: annuler, ou la réimporter, la ramène avec ses notes.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate the passage</source>
        <translation>Traduire le passage</translation>
    </message>
    <message>
        <source>The selected words, or the sentence: a machine&apos;s words appear under it, marked as such.</source>
        <translation>Les mots sélectionnés, ou la phrase&#xa0;: les mots d’une machine apparaissent dessous, signalés comme tels.</translation>
    </message>
    <message>
        <source>Translate the article</source>
        <translation>Traduire l’article</translation>
    </message>
    <message>
        <source>A column of machine output beside it, row by row; again: go on where it stopped.</source>
        <translation>Une colonne de traduction automatique à côté, rangée par rangée&#xa0;; encore une fois&#xa0;: reprendre où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traduire vers…</translation>
    </message>
    <message>
        <source>Choose the language of translations.</source>
        <translation>Choisir la langue des traductions.</translation>
    </message>
    <message>
        <source>Delete the translation</source>
        <translation>Supprimer la traduction</translation>
    </message>
    <message>
        <source>The machine&apos;s column, or what stands under the passage; undo brings it back.</source>
        <translation>La colonne de la machine, ou ce qui est sous le passage&#xa0;; annuler la rétablit.</translation>
    </message>
    <message>
        <source>Forget a key…</source>
        <translation>Oublier une clé…</translation>
    </message>
    <message>
        <source>Take the key of a translation service out of the keyring of the system.</source>
        <translation>Retirer du trousseau du système la clé d’un service de traduction.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Colours: {colours}.</source>
        <translation>Couleurs&#xa0;: {colours}.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Il n’y a pas encore eu de message.</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Volet Bibliothèque</translation>
    </message>
    <message>
        <source>Go there; again: hide it.</source>
        <translation>Y aller&#xa0;; encore une fois&#xa0;: le masquer.</translation>
    </message>
    <message>
        <source>Go back to the text.</source>
        <translation>Revenir au texte.</translation>
    </message>
    <message>
        <source>Notes pane</source>
        <translation>Volet Notes</translation>
    </message>
    <message>
        <source>Every note of the library: filter, sort, tag, recolour, export.</source>
        <translation>Chaque note de la bibliothèque&#xa0;: filtrer, trier, étiqueter, recolorer, exporter.</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>The text alone, without panes, bars and heads; again: bring them back.</source>
        <translation>Sans volets, barres ni en-têtes&#xa0;; encore une fois&#xa0;: les ramener.</translation>
    </message>
    <message>
        <source>All passages but the current one are veiled; again: none.</source>
        <translation>Tous les passages sont voilés, sauf celui où l’on est&#xa0;; encore une fois&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>From the caret on, or what is selected, by a voice of its language; again, or Esc: stop.</source>
        <translation>À partir du curseur, ou ce qui est sélectionné, par une voix de sa langue&#xa0;; encore une fois, ou Échap&#xa0;: arrêter.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Again: leave it.</source>
        <translation>Encore une fois&#xa0;: le quitter.</translation>
    </message>
    <message>
        <source>Do what the message offers</source>
        <translation>Faire ce que le message propose</translation>
    </message>
    <message>
        <source>What stands as a link in the strip at the bottom: undo, show, enter a key …</source>
        <translation>Ce qui est un lien dans le bandeau du bas&#xa0;: annuler, afficher, saisir une clé…</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Ranger le message</translation>
    </message>
    <message>
        <source>The strip at the bottom; the next one, if one waits, takes its place.</source>
        <translation>Le bandeau du bas&#xa0;; le suivant, s’il y en a un, prend sa place.</translation>
    </message>
    <message>
        <source>Show the last message again</source>
        <translation>Réafficher le dernier message</translation>
    </message>
    <message>
        <source>With what it offered, as far as that still holds; again: the one before it.</source>
        <translation>Avec ce qu’il proposait, si cela vaut encore&#xa0;; encore une fois&#xa0;: celui d’avant.</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Importing, exporting, translating: what is finished stays.</source>
        <translation>Importer, exporter, traduire&#xa0;: ce qui est terminé reste.</translation>
    </message>
    <message>
        <source>Pause what is under way</source>
        <translation>Suspendre ce qui est en cours</translation>
    </message>
    <message>
        <source>Again: go on.</source>
        <translation>De nouveau&#xa0;: reprendre.</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Light, dark, sepia, high contrast; stays so.</source>
        <translation>Clair, sombre, sépia, contraste élevé&#xa0;; le choix reste.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Your place stays where it is.</source>
        <translation>Votre place ne bouge pas.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>As it came.</source>
        <translation>Comme au départ.</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>All commands by menu; the name at the top left does the same.</source>
        <translation>Toutes les commandes par menu&#xa0;; le nom en haut à gauche fait de même.</translation>
    </message>
    <message>
        <source>Dismissed; it is remembered.</source>
        <translation>Écarté&#xa0;; c’est retenu.</translation>
    </message>
    <message>
        <source>Nothing disagrees in this passage.</source>
        <translation>Rien ne se contredit dans ce passage.</translation>
    </message>
    <message>
        <source>The versions agree.</source>
        <translation>Les versions concordent.</translation>
    </message>
    <message>
        <source>There is no passage that one version alone tells.</source>
        <translation>Aucun passage n’est raconté par une seule version.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Il n’y en a plus après.</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Il n’y en a plus avant.</translation>
    </message>
    <message>
        <source>language, such as fr</source>
        <translation>langue, par exemple fr</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>où l’article a été publié</translation>
    </message>
    <message>
        <source>notes with this tag</source>
        <translation>notes avec cette étiquette</translation>
    </message>
    <message>
        <source>highlights of this colour</source>
        <translation>surlignages de cette couleur</translation>
    </message>
    <message>
        <source>words of a story’s title</source>
        <translation>mots du titre d’un sujet</translation>
    </message>
    <message>
        <source>note, tag or highlight</source>
        <translation>note (note), tag (étiquette) ou highlight (surlignage)</translation>
    </message>
    <message>
        <source>published before a year, month or day</source>
        <translation>publié avant une année, un mois ou un jour</translation>
    </message>
    <message>
        <source>published from a year, month or day on</source>
        <translation>publié à partir d’une année, d’un mois ou d’un jour</translation>
    </message>
    <message>
        <source>unread, reading or done</source>
        <translation>unread (non lu), reading (en cours) ou done (lu)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Changed here and in {name}</source>
        <translation>Modifié ici et dans {name}</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>{number} of {count}: this was changed here and in the file. Whose words should hold?</source>
        <translation>{number} sur {count}&#xa0;: modifié ici et dans le fichier. Quels mots retenir&#xa0;?</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>told</source>
        <translation>raconté</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>told at another place</source>
        <translation>raconté ailleurs</translation>
    </message>
    <message>
        <source>Coverage: nothing</source>
        <translation>Couverture&#xa0;: rien</translation>
    </message>
    <message>
        <source>passage {row} of {rows}, {language} {version}: {said}</source>
        <translation>passage {row} sur {rows}, {language} {version}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Coverage. {box}</source>
        <translation>Couverture. {box}</translation>
    </message>
    <message>
        <source>Something went wrong in Synoptic</source>
        <translation>Une erreur s’est produite dans Synoptic</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your library and your notes are kept; you can go on.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Votre bibliothèque et vos notes sont intactes&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The report below has no text of yours except names of files. Sending it helps to mend the mistake.</source>
        <translation>Le rapport ci-dessous ne contient aucun texte de vous, hors des noms de fichiers. L’envoyer aide à corriger l’erreur.</translation>
    </message>
    <message>
        <source>It is also in the log: {place}</source>
        <translation>Il est aussi dans le fichier journal&#xa0;: {place}</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>{version} peut dériver de {other}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Restore article</source>
        <translation>Rétablir l’article</translation>
    </message>
    <message>
        <source>{filter}, shown</source>
        <translation>{filter}, affiché</translation>
    </message>
    <message>
        <source>same story</source>
        <translation>même sujet</translation>
    </message>
    <message>
        <source>probably the same story</source>
        <translation>probablement le même sujet</translation>
    </message>
    <message>
        <source>perhaps the same story</source>
        <translation>peut-être le même sujet</translation>
    </message>
    <message>
        <source>Names in both: {names}</source>
        <translation>Noms dans les deux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}</source>
        <translation>Nombres dans les deux&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Afficher les indices</translation>
    </message>
    <message>
        <source>Put together by hand.</source>
        <translation>Réunis à la main.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>Masquer les indices</translation>
    </message>
    <message>
        <source>Export preview</source>
        <translation>Aperçu de l’export</translation>
    </message>
    <message>
        <source>template…</source>
        <translation>modèle…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>[One more character: it will be in the file]|[%Ln more characters: they will be in the file]</source>
        <translation>
            <numerusform>[%Ln caractère de plus&#xa0;: il sera dans le fichier]</numerusform>
            <numerusform>[%Ln caractères de plus&#xa0;: ils seront dans le fichier]</numerusform>
        </translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Format&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Save notes into a folder</source>
        <translation>Enregistrer les notes dans un dossier</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Parallel edition (PDF)</source>
        <translation>Édition parallèle (PDF)</translation>
    </message>
    <message>
        <source>The notes are on the clipboard.</source>
        <translation>Les notes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Export all notes into a folder</source>
        <translation>Exporter toutes les notes dans un dossier</translation>
    </message>
    <message>
        <source>PDF is written one story at a time: choose another form for all.</source>
        <translation>Le PDF s’écrit un sujet à la fois&#xa0;: choisissez un autre format pour tous.</translation>
    </message>
    <message>
        <source>Export these notes into a folder</source>
        <translation>Exporter ces notes dans un dossier</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Enregistré&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>1 file written in {folder}.|%n files written in {folder}.</source>
        <translation>
            <numerusform>%n fichier écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No files written.</source>
        <translation>Aucun fichier écrit.</translation>
    </message>
    <message numerus="yes">
        <source>One note changed here and there was left as it is in the files.|%n notes changed here and there were left as they are in the files.</source>
        <translation>
            <numerusform>%n note modifiée ici et là-bas est restée telle quelle dans les fichiers.</numerusform>
            <numerusform>%n notes modifiées ici et là-bas sont restées telles quelles dans les fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Writing {done} of {total}…</source>
        <translation>Écriture {done} sur {total}…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Valeur trouvée</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>all colours</source>
        <translation>toutes les couleurs</translation>
    </message>
    <message>
        <source>all tags</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>all stories</source>
        <translation>tous les sujets</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>plus…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>Rechercher dans toutes les versions</translation>
    </message>
    <message>
        <source>Find in all versions of the story</source>
        <translation>Rechercher dans toutes les versions du sujet</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>{place:,} of {all:,}</source>
        <translation>{place:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Command, story or article</source>
        <translation>Commande, sujet ou article</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Anciens textes</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Ancien texte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The earlier text</source>
        <translation>L’ancien texte</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Text of {date}</source>
        <translation>Texte du {date}</translation>
    </message>
    <message>
        <source>This article has only the text that is shown.</source>
        <translation>Cet article n’a que le texte affiché.</translation>
    </message>
    <message>
        <source>{gone}, {came}.</source>
        <translation>{gone}, {came}.</translation>
    </message>
    <message numerus="yes">
        <source>one word went|%Ln words went</source>
        <translation>
            <numerusform>%Ln mot disparu</numerusform>
            <numerusform>%Ln mots disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one came|%Ln came</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>Les deux textes disent la même chose.</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>Touche ou commande</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>select</source>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surligner</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LECTURE</translation>
    </message>
    <message>
        <source>SELECT</source>
        <translation>SÉLECTION</translation>
    </message>
    <message>
        <source>LISTEN</source>
        <translation>ÉCOUTE</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>doutes</translation>
    </message>
    <message>
        <source>keep or set aside</source>
        <translation>garder ou mettre de côté</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n added|%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here|%n already here</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused|%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new text|%n with a new text</source>
        <translation>
            <numerusform>%n avec un nouveau texte</numerusform>
            <numerusform>%n avec un nouveau texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not read|stopped: %n not read</source>
        <translation>
            <numerusform>arrêté&#xa0;: %n non lu</numerusform>
            <numerusform>arrêté&#xa0;: %n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more|… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Il n’y avait rien à importer.</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>What the last import did with each file</source>
        <translation>Ce que le dernier import a fait de chaque fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>1 article added|%n articles added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article already in the library|%n articles already in the library</source>
        <translation>
            <numerusform>%n article déjà dans la bibliothèque</numerusform>
            <numerusform>%n articles déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article has its new text|%n articles have their new texts</source>
        <translation>
            <numerusform>%n article a son nouveau texte</numerusform>
            <numerusform>%n articles ont leur nouveau texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the passage of 1 note is not in it|the passages of %n notes are not there</source>
        <translation>
            <numerusform>le passage de %n note n’y est pas</numerusform>
            <numerusform>les passages de %n notes n’y sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: 1 file was not read.|Stopped: %n files were not read.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n fichier n’a pas été lu.</numerusform>
            <numerusform>Arrêté&#xa0;: %n fichiers n’ont pas été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and one more was refused.|and %n more were refused.</source>
        <translation>
            <numerusform>et %n autre a été refusé.</numerusform>
            <numerusform>et %n autres ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing was imported since the window opened.</source>
        <translation>Rien n’a été importé depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>1 article looked over.|%Ln articles looked over.</source>
        <translation>
            <numerusform>%Ln article vérifié.</numerusform>
            <numerusform>%Ln articles vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 waits in the inbox.|%Ln wait in the inbox.</source>
        <translation>
            <numerusform>%Ln attend dans la réception.</numerusform>
            <numerusform>%Ln attendent dans la réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a version of this story now. Ctrl+Z takes that back.</source>
        <translation>C’est maintenant une version de ce sujet. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>They are never put together again. Ctrl+Z takes that back.</source>
        <translation>Ils ne seront plus jamais réunis. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Enter gives the command another key. Del takes its own keys away again.</source>
        <translation>Entrée donne une autre touche à la commande. Suppr lui retire ses touches personnelles.</translation>
    </message>
    <message>
        <source>Keys of one’s own</source>
        <translation>Touches personnelles</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Commande ou touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”, or two keys one after another. Esc leaves it.</source>
        <translation>Appuyez sur la nouvelle touche de «&#xa0;{command}&#xa0;», ou sur deux touches l’une après l’autre. Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>{key} is the key of {commands}, which loses it. Enter takes it, Esc leaves it.</source>
        <translation>{key} est la touche de {commands}, qui la perd. Entrée la prend, Échap la laisse.</translation>
    </message>
    <message>
        <source>{key} is now the key of “{command}”.</source>
        <translation>{key} est maintenant la touche de «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>“{command}” lost it.</source>
        <translation>«&#xa0;{command}&#xa0;» l’a perdue.</translation>
    </message>
    <message>
        <source>All commands have their usual keys.</source>
        <translation>Toutes les commandes ont leurs touches habituelles.</translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Key map (*.json)</source>
        <translation>Table de touches (*.json)</translation>
    </message>
    <message>
        <source>The keys could not be written: {reason}.</source>
        <translation>Les touches n’ont pas pu être écrites&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The keys are in {name}.</source>
        <translation>Les touches sont dans {name}.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose an exported file.</source>
        <translation>Choisissez un fichier exporté.</translation>
    </message>
    <message numerus="yes">
        <source>1 command has keys of its own now.|%n commands have keys of their own now.</source>
        <translation>
            <numerusform>%n commande a maintenant des touches personnelles.</numerusform>
            <numerusform>%n commandes ont maintenant des touches personnelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>Synoptic: keys</source>
        <translation>Synoptic&#xa0;: touches</translation>
    </message>
    <message>
        <source>Enter: go there    A: note on it    Del: dismiss, or bring back    ← →: filter    Esc: back to the text</source>
        <translation>Entrée&#xa0;: y aller    A&#xa0;: note dessus    Suppr&#xa0;: écarter, ou reprendre    ← →&#xa0;: filtre    Échap&#xa0;: retour au texte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What differs · {story}</source>
        <translation>Différences · {story}</translation>
    </message>
    <message>
        <source>Only contradictions can be dismissed; correct the rows by Alt+J, Alt+S, Alt+D, Alt+U.</source>
        <translation>Seules les contradictions peuvent être écartées&#xa0;; corrigez les rangées par Alt+J, Alt+S, Alt+D, Alt+U.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>probably {difference}</source>
        <translation>{difference} (probable)</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Reading session</source>
        <translation>Séance de lecture</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop articles here.</source>
        <translation>Vide&#xa0;: déposez des articles.</translation>
    </message>
    <message>
        <source>No story passes these filters.</source>
        <translation>Aucun sujet ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Filtrer les sujets</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>{shown:,} of {all:,}</source>
        <translation>{shown:,} sur {all:,}</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>nothing to choose from yet</source>
        <translation>rien à choisir pour l’instant</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Synoptic: manual</source>
        <translation>Synoptic&#xa0;: manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Find in the manual, whose pages are in English</source>
        <translation>Rechercher dans le manuel, dont les pages sont en anglais</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>underline</source>
        <translation>souligné</translation>
    </message>
    <message>
        <source>strikethrough</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>encadré</translation>
    </message>
    <message>
        <source>site furniture</source>
        <translation>habillage du site</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>lien connexe</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>formulaire de commentaires</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>ligne de source</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>repeated title</source>
        <translation>titre répété</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>texte de remplissage</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>set aside by hand</source>
        <translation>mis de côté à la main</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>story</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>récents d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>anciens d’abord</translation>
    </message>
    <message>
        <source>changed last first</source>
        <translation>modifiés d’abord</translation>
    </message>
    <message>
        <source>by story</source>
        <translation>par sujet</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>most notes first</source>
        <translation>les plus annotés</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>a key</comment>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>a key</comment>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>maldivien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>féroïen</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>odia</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendjabi</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>{color} note</source>
        <translation>note, {color}</translation>
    </message>
    <message>
        <source>{color} highlight</source>
        <translation>surlignage {color}</translation>
    </message>
    <message>
        <source>passage not found any more</source>
        <translation>passage introuvable désormais</translation>
    </message>
    <message>
        <source>{color}: highlight</source>
        <translation>{color}&#xa0;: surlignage</translation>
    </message>
    <message>
        <source>Write a note (Markdown)</source>
        <translation>Écrire une note (Markdown)</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Rattacher ici</translation>
    </message>
    <message>
        <source>Attach this note to the passage that is selected in the text</source>
        <translation>Rattacher cette note au passage sélectionné dans le texte</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Note on “{passage}”</source>
        <translation>Note sur «&#xa0;{passage}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Il n’y a pas de note ici.</translation>
    </message>
    <message>
        <source>Select the passage first.</source>
        <translation>Sélectionnez d’abord le passage.</translation>
    </message>
    <message>
        <source>Accept counterpart</source>
        <translation>Accepter la correspondance</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Acceptée.</translation>
    </message>
    <message>
        <source>Dismiss counterpart</source>
        <translation>Écarter la correspondance</translation>
    </message>
    <message>
        <source>Move counterpart</source>
        <translation>Déplacer la correspondance</translation>
    </message>
    <message>
        <source>Moved here.</source>
        <translation>Déplacée ici.</translation>
    </message>
    <message numerus="yes">
        <source>One counterpart was found.|%Ln counterparts were found.</source>
        <translation>
            <numerusform>Une correspondance a été trouvée.</numerusform>
            <numerusform>%Ln correspondances ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes have all counterparts that can be found.</source>
        <translation>Les notes ont toutes les correspondances qu’on peut trouver.</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>Ajouter un passage</translation>
    </message>
    <message>
        <source>Added to the note.</source>
        <translation>Ajouté à la note.</translation>
    </message>
    <message>
        <source>No note of this story has lost its passage.</source>
        <translation>Aucune note de ce sujet n’a perdu son passage.</translation>
    </message>
    <message>
        <source>Attach note</source>
        <translation>Rattacher la note</translation>
    </message>
    <message>
        <source>Attached here.</source>
        <translation>Rattachée ici.</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Corriger la citation</translation>
    </message>
    <message>
        <source>How the quote should read. Empty: as the text has it.</source>
        <translation>Comment la citation doit se lire. Vide&#xa0;: comme dans le texte.</translation>
    </message>
    <message>
        <source>Correct quote</source>
        <translation>Corriger la citation</translation>
    </message>
    <message>
        <source>The passage is on the clipboard, as a quote.</source>
        <translation>Le passage est dans le presse-papiers, en citation.</translation>
    </message>
    <message>
        <source>The note is on the clipboard.</source>
        <translation>La note est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>Notes du fichier</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Notes (*.md *.jsonld *.json *.csv);;All files (*)</source>
        <translation>Notes (*.md *.jsonld *.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>Rien n’a été modifié dans le fichier.</translation>
    </message>
    <message>
        <source>Words and tags that were changed in the file, and how the notes are now.</source>
        <translation>Mots et étiquettes modifiés dans le fichier, et les notes telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Relire les notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new|%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already|%Ln here already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without its article in the library|%Ln without their article in the library</source>
        <translation>
            <numerusform>%Ln sans son article dans la bibliothèque</numerusform>
            <numerusform>%Ln sans leur article dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>(The passage is not in the text: the note comes in as lost.)</source>
        <translation>(Le passage n’est pas dans le texte&#xa0;: la note arrive orpheline.)</translation>
    </message>
    <message>
        <source>(The note was changed here too since it was exported.)</source>
        <translation>(La note a aussi été modifiée ici depuis son export.)</translation>
    </message>
    <message numerus="yes">
        <source>1 note deleted.|%Ln notes deleted.</source>
        <translation>
            <numerusform>%Ln note supprimée.</numerusform>
            <numerusform>%Ln notes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colours</source>
        <translation>Changer les couleurs</translation>
    </message>
    <message>
        <source>Untag notes</source>
        <translation>Retirer l’étiquette des notes</translation>
    </message>
    <message>
        <source>Tag notes</source>
        <translation>Étiqueter les notes</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>Passage introuvable</translation>
    </message>
    <message>
        <source>No notes in this story yet.

Select a passage and press 1 to 6: it is marked here and in the other versions. A writes a note on it.</source>
        <translation>Pas encore de notes dans ce sujet.

Sélectionnez un passage et appuyez sur 1 à 6&#xa0;: il est marqué ici et dans les autres versions. A écrit une note dessus.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>found in this version · {percent} %</source>
        <translation>trouvé dans cette version · {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of this story</source>
        <translation>Notes de ce sujet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this story|%Ln in this story</source>
        <translation>
            <numerusform>%Ln dans ce sujet</numerusform>
            <numerusform>%Ln dans ce sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Hide the other quotes</source>
        <translation>Masquer les autres citations</translation>
    </message>
    <message>
        <source>Show the quote in every version</source>
        <translation>Afficher la citation dans chaque version</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Find a command, a story or an article</source>
        <translation>Trouver une commande, un sujet ou un article</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk may be full.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>L’aspect du texte</translation>
    </message>
    <message>
        <source>Save the story as PDF</source>
        <translation>Enregistrer le sujet en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: 1 page.|{name}: %Ln pages.</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln page.</numerusform>
            <numerusform>{name}&#xa0;: %Ln pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages sent to the printer: {count:,}.</source>
        <translation>Pages envoyées à l’imprimante&#xa0;: {count:,}.</translation>
    </message>
    <message>
        <source>A story is being printed.</source>
        <translation>Un sujet est en cours d’impression.</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traduction automatique</translation>
    </message>
    <message>
        <source>Machine translation, unfinished</source>
        <translation>Traduction automatique, inachevée</translation>
    </message>
    <message>
        <source>Drag to widen; a double click makes all as wide.</source>
        <translation>Faire glisser pour élargir&#xa0;; un double-clic rend toutes les colonnes égales.</translation>
    </message>
    <message>
        <source>{language}: click to bring it here</source>
        <translation>{language}&#xa0;: cliquer pour l’amener ici</translation>
    </message>
    <message>
        <source>counterpart of a highlight in {color}</source>
        <translation>correspondance d’un surlignage en {color}</translation>
    </message>
    <message>
        <source>highlighted in {color}</source>
        <translation>surligné en {color}</translation>
    </message>
    <message>
        <source>{highlight}, note: {note}</source>
        <translation>{highlight}, note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Machine translation · {engine}</source>
        <translation>Traduction automatique · {engine}</translation>
    </message>
    <message>
        <source>Machine translation · {engine}, unfinished</source>
        <translation>Traduction automatique · {engine}, inachevée</translation>
    </message>
    <message>
        <source>Machine translation · {engine} · {date}</source>
        <translation>Traduction automatique · {engine} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>1 more character is kept, but not drawn|%Ln more characters are kept, but not drawn</source>
        <translation>
            <numerusform>%Ln caractère de plus est gardé, mais pas dessiné</numerusform>
            <numerusform>%Ln caractères de plus sont gardés, mais pas dessinés</numerusform>
        </translation>
    </message>
    <message>
        <source>probably corresponds</source>
        <translation>correspond probablement</translation>
    </message>
    <message>
        <source>may not correspond</source>
        <translation>ne correspond peut-être pas</translation>
    </message>
    <message>
        <source>perhaps only here</source>
        <translation>peut-être ici seulement</translation>
    </message>
    <message>
        <source>moved: stands at passage {number}</source>
        <translation>déplacé&#xa0;: se trouve au passage {number}</translation>
    </message>
    <message>
        <source>probably only here</source>
        <translation>probablement ici seulement</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>put together by you</source>
        <translation>réuni par vous</translation>
    </message>
    <message>
        <source>no story</source>
        <translation>aucun sujet</translation>
    </message>
    <message>
        <source>row {number} of {rows}</source>
        <translation>rangée {number} sur {rows}</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduction automatique</translation>
    </message>
    <message numerus="yes">
        <source>1 difference|%n differences</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>says nothing here</source>
        <translation>ne dit rien ici</translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation>mis de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>below it, {heading}: {text}</source>
        <translation>dessous, {heading}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>You were here: passage {number} of {rows}. Q goes to the start.</source>
        <translation>Vous étiez ici&#xa0;: passage {number} sur {rows}. Q va au début.</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>C’est ici que vous avez commencé.</translation>
    </message>
    <message>
        <source>There is nothing farther on.</source>
        <translation>Il n’y a rien plus loin.</translation>
    </message>
    <message>
        <source>Marked as {letter}. Shift+M, {letter} comes back here.</source>
        <translation>Marqué par {letter}. Maj+M, {letter} revient ici.</translation>
    </message>
    <message>
        <source>Nothing is marked as {letter}.</source>
        <translation>Rien n’est marqué par {letter}.</translation>
    </message>
    <message>
        <source>There is no passage here to highlight.</source>
        <translation>Il n’y a pas de passage à surligner ici.</translation>
    </message>
    <message>
        <source>This is the last note.</source>
        <translation>C’est la dernière note.</translation>
    </message>
    <message>
        <source>This is the first note.</source>
        <translation>C’est la première note.</translation>
    </message>
    <message>
        <source>Select the passage first that the note belongs to.</source>
        <translation>Sélectionnez d’abord le passage auquel appartient la note.</translation>
    </message>
    <message>
        <source>All reading times and the sessions that ended are erased, in the copies of the library too.</source>
        <translation>Tous les temps de lecture et les séances terminées sont effacés, dans les copies de la bibliothèque aussi.</translation>
    </message>
    <message>
        <source>Reading time is counted.</source>
        <translation>Le temps de lecture est compté.</translation>
    </message>
    <message>
        <source>Reading time is no longer counted.</source>
        <translation>Le temps de lecture n’est plus compté.</translation>
    </message>
    <message>
        <source>Y: same story    N: never these two    S: split off    T: to another story…    Enter: open    Ctrl+Z: undo</source>
        <translation>Y&#xa0;: même sujet    N&#xa0;: jamais ces deux-là    S&#xa0;: détacher    T&#xa0;: vers un autre sujet…    Entrée&#xa0;: ouvrir    Ctrl+Z&#xa0;: annuler</translation>
    </message>
    <message>
        <source>In this story, and why</source>
        <translation>Dans ce sujet, et pourquoi</translation>
    </message>
    <message>
        <source>Maybe a version of the same story</source>
        <translation>Peut-être une version du même sujet</translation>
    </message>
    <message>
        <source>Related: the same event, told independently</source>
        <translation>Apparenté&#xa0;: le même événement, raconté indépendamment</translation>
    </message>
    <message>
        <source>Why one story?</source>
        <translation>Pourquoi un seul sujet&#xa0;?</translation>
    </message>
    <message>
        <source>This story has one version, and nothing waits for an answer.</source>
        <translation>Ce sujet a une seule version, et rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>One story; it is remembered.</source>
        <translation>Un seul sujet&#xa0;; c’est retenu.</translation>
    </message>
    <message>
        <source>Never these two; it is remembered.</source>
        <translation>Jamais ces deux-là&#xa0;; c’est retenu.</translation>
    </message>
    <message>
        <source>Split off; it is remembered.</source>
        <translation>Détachée&#xa0;; c’est retenu.</translation>
    </message>
    <message>
        <source>No two sentences surely say the same.</source>
        <translation>Il n’y a pas deux phrases qui disent sûrement la même chose.</translation>
    </message>
    <message>
        <source>No sentences match: put together by hand, or by names and numbers.</source>
        <translation>Aucune phrase ne correspond&#xa0;: réunis à la main, ou par des noms et des nombres.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>Read the file again as</source>
        <translation>Relire le fichier comme</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Read again as {encoding}.</source>
        <translation>Relu comme {encoding}.</translation>
    </message>
    <message>
        <source>Read as {encoding} it is the same text.</source>
        <translation>Lu comme {encoding}, c’est le même texte.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message numerus="yes">
        <source>1 article is read anew.|%Ln articles are read anew.</source>
        <translation>
            <numerusform>%Ln article est relu.</numerusform>
            <numerusform>%Ln articles sont relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules kept.</source>
        <translation>Règles gardées.</translation>
    </message>
    <message numerus="yes">
        <source>1 article changed|%n articles changed</source>
        <translation>
            <numerusform>%n article modifié</numerusform>
            <numerusform>%n articles modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>no article changed</source>
        <translation>aucun article modifié</translation>
    </message>
    <message>
        <source>In this article it stays as you decided.</source>
        <translation>Dans cet article, elle reste comme vous l’avez décidé.</translation>
    </message>
    <message>
        <source>This line is kept everywhere from now on: {changed}.</source>
        <translation>Cette ligne est désormais gardée partout&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>This line is set aside everywhere from now on: {changed}.</source>
        <translation>Cette ligne est désormais mise de côté partout&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>This line is kept on {site} from now on: {changed}.</source>
        <translation>Cette ligne est désormais gardée sur {site}&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>This line is set aside on {site} from now on: {changed}.</source>
        <translation>Cette ligne est désormais mise de côté sur {site}&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>set aside, {reason}: {text}</source>
        <translation>mis de côté, {reason}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Lines of the article</source>
        <translation>Lignes de l’article</translation>
    </message>
    <message>
        <source>nothing is deleted: set-aside lines stay in the library</source>
        <translation>rien n’est supprimé&#xa0;: tout reste dans la bibliothèque</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Version de</translation>
    </message>
    <message>
        <source>Perhaps a version of</source>
        <translation>Peut-être une version de</translation>
    </message>
    <message>
        <source>On the same topic</source>
        <translation>Sur le même thème</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>{number} of 1 file|{number} of %n files</source>
        <translation>
            <numerusform>fichier {number} sur %n</numerusform>
            <numerusform>fichier {number} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>· {place}, {promise}</source>
        <translation>· {place}, {promise}</translation>
    </message>
    <message numerus="yes">
        <source>{aside} of 1 line set aside|{aside} of %n lines set aside</source>
        <translation>
            <numerusform>mises de côté&#xa0;: {aside} sur %n</numerusform>
            <numerusform>mises de côté&#xa0;: {aside} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all lines kept: %n|all %n lines kept</source>
        <translation>
            <numerusform>toutes les lignes gardées&#xa0;: %n</numerusform>
            <numerusform>toutes les lignes gardées&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>hide them</source>
        <translation>les masquer</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>reopen as</source>
        <translation>relire comme</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>One rule on each line:  aside | site | words of the line.   keep instead of aside; * for any site or any words.</source>
        <translation>Une règle par ligne&#xa0;:  aside | site | mots de la ligne.   keep au lieu de aside&#xa0;; * pour tout site ou tous mots.</translation>
    </message>
    <message>
        <source>Nothing in the library changes.</source>
        <translation>Rien ne change dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{lines} in {articles}:</source>
        <translation>{lines} dans {articles}&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>1 line|%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 article|%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>aside</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>back</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>Rules for lines</source>
        <translation>Règles de lignes</translation>
    </message>
    <message>
        <source>Rules, one on each line</source>
        <translation>Règles, une par ligne</translation>
    </message>
    <message>
        <source>What these rules would change</source>
        <translation>Ce que ces règles changeraient</translation>
    </message>
    <message>
        <source>Try shows here which lines of the library would change.</source>
        <translation>Essayer montre ici quelles lignes de la bibliothèque changeraient.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Enter asks again, Del takes it away</source>
        <translation>Entrée la relance, Suppr la retire</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Not saved yet: {error} Your words are kept here, and saving is tried again.</source>
        <translation>Pas encore enregistré&#xa0;: {error} Vos mots sont gardés ici, et l’enregistrement est retenté.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>in {value}</source>
        <comment>a search: in French</comment>
        <translation>en {value}</translation>
    </message>
    <message>
        <source>from {value}</source>
        <comment>a search: from a newspaper</comment>
        <translation>source {value}</translation>
    </message>
    <message>
        <source>tagged {value}</source>
        <translation>étiquette {value}</translation>
    </message>
    <message>
        <source>{value} highlight</source>
        <translation>surlignage {value}</translation>
    </message>
    <message>
        <source>story {value}</source>
        <translation>sujet {value}</translation>
    </message>
    <message>
        <source>has a {value}</source>
        <translation>avec {value}</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>avant {value}</translation>
    </message>
    <message>
        <source>from {value} on</source>
        <translation>à partir de {value}</translation>
    </message>
    <message>
        <source>exactly “{value}”</source>
        <translation>exactement «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>without {value}</source>
        <translation>sans {value}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>non&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Understood: {conditions}</source>
        <translation>Compris&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab complète</translation>
    </message>
    <message>
        <source>Only the best {count:,} are shown: read all in a session…</source>
        <translation>Seuls les {count:,} meilleurs sont affichés&#xa0;: tout lire en une séance…</translation>
    </message>
    <message>
        <source>More was found</source>
        <translation>Il y en a d’autres</translation>
    </message>
    <message>
        <source>Search for something first; then its hits can be walked through.</source>
        <translation>Faites d’abord une recherche&#xa0;; ses résultats peuvent ensuite être parcourus.</translation>
    </message>
    <message>
        <source>This is the last hit.</source>
        <translation>C’est le dernier résultat.</translation>
    </message>
    <message>
        <source>This is the first hit.</source>
        <translation>C’est le premier résultat.</translation>
    </message>
    <message>
        <source>Hit {number} of {hits}: {why}</source>
        <translation>Résultat {number} sur {hits}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Type something into the search box first.</source>
        <translation>Tapez d’abord quelque chose dans le champ de recherche.</translation>
    </message>
    <message>
        <source>“{words}” is among the saved searches.</source>
        <translation>«&#xa0;{words}&#xa0;» est parmi les recherches enregistrées.</translation>
    </message>
    <message>
        <source>“{search}” was removed.</source>
        <translation>«&#xa0;{search}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Add a tag, or -tag</source>
        <translation>Étiquette, ou -étiquette</translation>
    </message>
    <message>
        <source>Tag for the chosen notes</source>
        <translation>Étiquette pour les notes choisies</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Entries of feeds</source>
        <translation>Entrées des flux</translation>
    </message>
    <message>
        <source>Fetch the pages of the entries: many feeds give only their beginnings</source>
        <translation>Chercher les pages des entrées&#xa0;: beaucoup de flux n’en donnent que le début</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{question} Space ticks one.</source>
        <translation>{question} La barre d’espace en coche une.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which entries shall become articles?</source>
        <translation>Quelles entrées doivent devenir des articles&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Import %n|Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>already in the library</source>
        <translation>déjà dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected|%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens. Alt+↑ and Alt+↓ move an item, Del takes it out. Esc goes back to the text.</source>
        <translation>Entrée ouvre. Alt+↑ et Alt+↓ déplacent un élément, Suppr le retire. Échap revient au texte.</translation>
    </message>
    <message>
        <source>Reading queue</source>
        <translation>File de lecture</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Résumé…</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>lus&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>{article}, done</source>
        <translation>{article}, lu</translation>
    </message>
    <message>
        <source>There is no reading session; Ctrl+R begins one.</source>
        <translation>Il n’y a pas de séance de lecture&#xa0;; Ctrl+R en commence une.</translation>
    </message>
    <message>
        <source>Session {done} of {all}</source>
        <translation>Séance {done} sur {all}</translation>
    </message>
    <message>
        <source>Everything unread</source>
        <translation>Tout ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>The stories in the list, as it is filtered now</source>
        <translation>Les sujets de la liste, telle qu’elle est filtrée</translation>
    </message>
    <message>
        <source>What the search found: {words}</source>
        <translation>Ce que la recherche a trouvé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>over {count:,}</source>
        <translation>plus de {count:,}</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Ce sujet</translation>
    </message>
    <message>
        <source>Saved search: {search}</source>
        <translation>Recherche enregistrée&#xa0;: {search}</translation>
    </message>
    <message>
        <source>Begin a session with</source>
        <translation>Commencer une séance avec</translation>
    </message>
    <message>
        <source>Go on with a session that was ended</source>
        <translation>Reprendre une séance terminée</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>Que voulez-vous lire&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a story in the list, or open one.</source>
        <translation>Choisissez un sujet dans la liste, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>“{title}” is in the reading queue.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la file de lecture.</translation>
    </message>
    <message>
        <source>Chosen stories</source>
        <translation>Sujets choisis</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is the first in the reading queue. Ctrl+Shift+R begins to read.|“{title}” was added to the reading queue: %Ln are in it now.</source>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» est le premier de la file de lecture. Ctrl+Maj+R commence à lire.</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» est ajouté à la file de lecture&#xa0;: elle en compte maintenant %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>C’est le dernier élément.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>C’est le premier élément.</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>Finalement pas lu.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Return again takes it back.</source>
        <translation>Lu. Ctrl+Entrée encore une fois revient en arrière.</translation>
    </message>
    <message>
        <source>This story is not in the session.</source>
        <translation>Ce sujet n’est pas dans la séance.</translation>
    </message>
    <message>
        <source>“{title}” is out of the reading queue.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus dans la file de lecture.</translation>
    </message>
    <message>
        <source>{session}: it waits. Ctrl+Shift+R comes back to it.</source>
        <translation>{session}&#xa0;: elle attend. Ctrl+Maj+R y revient.</translation>
    </message>
    <message>
        <source>Keys as PDF</source>
        <translation>Touches en PDF</translation>
    </message>
    <message>
        <source>The log is at {place}; the place is on the clipboard.</source>
        <translation>Le fichier journal se trouve à {place}&#xa0;; l’emplacement est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>next and previous passage</source>
        <translation>passage suivant et précédent</translation>
    </message>
    <message>
        <source>the same passage in another version</source>
        <translation>le même passage dans une autre version</translation>
    </message>
    <message>
        <source>select by moving</source>
        <translation>sélectionner en se déplaçant</translation>
    </message>
    <message>
        <source>highlight, in every version at once</source>
        <translation>surligner, dans toutes les versions à la fois</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>all other keys</source>
        <translation>toutes les autres touches</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>This system has no voice that Qt knows of.</source>
        <translation>Ce système n’a aucune voix que Qt connaisse.</translation>
    </message>
    <message>
        <source>No voice of this system speaks {language}.</source>
        <translation>Aucune voix de ce système ne parle&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>The voice of this system does not answer: {reason}</source>
        <translation>La voix de ce système ne répond pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>week of {date} {time}</source>
        <translation>semaine du {date} {time}</translation>
    </message>
    <message>
        <source>Weeks: {weeks}</source>
        <translation>Semaines&#xa0;: {weeks}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>WEEKS</source>
        <translation>SEMAINES</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year as Qt writes it: 22 Jun</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>Statistiques de lecture</translation>
    </message>
    <message numerus="yes">
        <source>{time} in 1 version|{time} in %n versions</source>
        <translation>
            <numerusform>{time} dans %n version</numerusform>
            <numerusform>{time} dans %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>In machine translation</source>
        <translation>En traduction automatique</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>&amp;Arrêter le décompte</translation>
    </message>
    <message>
        <source>&amp;Count reading time</source>
        <translation>&amp;Compter le temps de lecture</translation>
    </message>
    <message>
        <source>&amp;Erase the log</source>
        <translation>&amp;Effacer le relevé</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} à {other}</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{job}: stopping</source>
        <translation>{job}&#xa0;: arrêt en cours</translation>
    </message>
    <message>
        <source>{job} {done} of {total}</source>
        <translation>{job}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{job}: paused</source>
        <translation>{job}&#xa0;: en pause</translation>
    </message>
    <message numerus="yes">
        <source>{job} · %n more|{job} · %n more</source>
        <translation>
            <numerusform>{job} · %n autre</numerusform>
            <numerusform>{job} · %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 note|%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Raconte</translation>
    </message>
    <message>
        <source>The story {story}</source>
        <translation>Le sujet {story}</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Versions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{length}, {sentences}</source>
        <translation>{length}, {sentences}</translation>
    </message>
    <message numerus="yes">
        <source>1 character|%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 sentence|%Ln sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % of the passages</source>
        <translation>{percent}&#xa0;% des passages</translation>
    </message>
    <message>
        <source>Near-duplicates in one language</source>
        <translation>Quasi-doublons dans une même langue</translation>
    </message>
    <message>
        <source>{language}: {version} and {other} have {percent} % of their words in common.</source>
        <translation>{language}&#xa0;: {version} et {other} ont {percent}&#xa0;% de leurs mots en commun.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Who may derive from whom</source>
        <translation>Qui peut dériver de qui</translation>
    </message>
    <message>
        <source>A suggestion: the order, what both leave out, shared deviations and the dates cannot prove it.</source>
        <translation>Une suggestion&#xa0;: l’ordre, les omissions communes, les écarts partagés et les dates ne peuvent rien prouver.</translation>
    </message>
    <message>
        <source>no earlier version tells most of it</source>
        <translation>aucune version antérieure n’en raconte l’essentiel</translation>
    </message>
    <message>
        <source>Who tells what</source>
        <translation>Qui raconte quoi</translation>
    </message>
    <message>
        <source>A box is a passage: grey told, brown only here, blue at another place. Arrows, then Enter: go there.</source>
        <translation>Une case est un passage&#xa0;: gris, raconté&#xa0;; brun, ici seulement&#xa0;; bleu, ailleurs. Flèches, puis Entrée&#xa0;: y aller.</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>Summary of the reading session</source>
        <translation>Résumé de la séance de lecture</translation>
    </message>
    <message>
        <source>Summary as Markdown</source>
        <translation>Résumé en Markdown</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as Markdown…</source>
        <translation>&amp;Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The summary could not be saved: {reason}.</source>
        <translation>Le résumé n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#étiquettes</translation>
    </message>
    <message>
        <source>Tags of this note</source>
        <translation>Étiquettes de cette note</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
    </message>
    <message>
        <source>New name; that of another tag makes the two one</source>
        <translation>Nouveau nom&#xa0;; celui d’une autre étiquette les réunit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>#{current} and #{new} become one.</source>
        <translation>#{current} et #{new} n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Blocks: front, heading, note (for each note), between, lost. In a note: note.quotes (block, words, about, language, source, title), note.comment, note.hashtags, note.tags, note.link, note.block_id, note.color.</source>
        <translation>Blocs&#xa0;: front, heading, note (pour chaque note), between, lost. Dans une note&#xa0;: note.quotes (block, words, about, language, source, title), note.comment, note.hashtags, note.tags, note.link, note.block_id, note.color.</translation>
    </message>
    <message>
        <source>Template for Markdown</source>
        <translation>Modèle pour Markdown</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Search titles, text and notes, in any language</source>
        <translation>Rechercher dans titres, textes et notes, en toute langue</translation>
    </message>
    <message>
        <source>Synoptic menu</source>
        <translation>Menu Synoptic</translation>
    </message>
    <message>
        <source>All commands by menu (F10)</source>
        <translation>Toutes les commandes par menu (F10)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>It needs a key of yours. It is kept in the keyring of your system, or where there is none until you quit.</source>
        <translation>Il demande une clé à vous. Elle est gardée dans le trousseau de votre système ou, s’il n’y en a pas, jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Translate with {engine}?</source>
        <translation>Traduire avec {engine}&#xa0;?</translation>
    </message>
    <message>
        <source>Key for {engine}</source>
        <translation>Clé pour {engine}</translation>
    </message>
    <message>
        <source>Send and translate</source>
        <translation>Envoyer et traduire</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>There is no passage here to translate.</source>
        <translation>Il n’y a pas de passage à traduire ici.</translation>
    </message>
    <message>
        <source>From now on translations are into {language}.</source>
        <translation>Désormais, les traductions se font vers&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Translate into which language?</source>
        <translation>Traduire vers quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>There is no machine translation here.</source>
        <translation>Il n’y a pas de traduction automatique ici.</translation>
    </message>
    <message>
        <source>Go into its column to delete it.</source>
        <translation>Allez dans sa colonne pour la supprimer.</translation>
    </message>
    <message>
        <source>Translation deleted.</source>
        <translation>Traduction supprimée.</translation>
    </message>
    <message>
        <source>This system has no keyring: the key is forgotten when you quit, and asked for again.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: la clé est oubliée quand vous quittez, puis redemandée.</translation>
    </message>
    <message>
        <source>No key of a translation service is kept.</source>
        <translation>Aucune clé d’un service de traduction n’est gardée.</translation>
    </message>
    <message>
        <source>Forget whose key?</source>
        <translation>Oublier la clé de quel service&#xa0;?</translation>
    </message>
    <message>
        <source>The key of {engine} is forgotten; it is asked for when it is needed again.</source>
        <translation>La clé de {engine} est oubliée&#xa0;; elle sera redemandée au besoin.</translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation>Traduction avec {engine}</translation>
    </message>
    <message>
        <source>The article is translated into {language}.</source>
        <translation>L’article est traduit&#xa0;; langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Enter a key</source>
        <translation>Saisir une clé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Note · {date} · “{passage}” {note}</source>
        <translation>Note · {date} · «&#xa0;{passage}&#xa0;» {note}</translation>
    </message>
    <message>
        <source>Article · {date} · {title} ({language})</source>
        <translation>Article · {date} · {title} ({language})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the trash|%Ln in the trash</source>
        <translation>
            <numerusform>%Ln dans la corbeille</numerusform>
            <numerusform>%Ln dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>What is in the trash is gone for good.</source>
        <translation>Ce qui est dans la corbeille disparaît pour de bon.</translation>
    </message>
    <message>
        <source>Notes on articles in the trash go with them, unless they have passages elsewhere. The copies of the library that are kept have all of it until they go, one a day.</source>
        <translation>Les notes sur des articles de la corbeille disparaissent avec eux, sauf si elles ont des passages ailleurs. Les copies conservées de la bibliothèque contiennent encore tout cela jusqu’à ce qu’elles disparaissent, une par jour.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>the same passage in the other versions</source>
        <translation>le même passage dans les autres versions</translation>
    </message>
    <message>
        <source>highlight it, here and in every version</source>
        <translation>le surligner, ici et dans chaque version</translation>
    </message>
    <message>
        <source>write a note on it</source>
        <translation>écrire une note dessus</translation>
    </message>
    <message>
        <source>every command, by any word of its name</source>
        <translation>toute commande, par un mot de son nom</translation>
    </message>
    <message>
        <source>Read one story as several languages tell it</source>
        <translation>Lire un même sujet tel que plusieurs langues le racontent</translation>
    </message>
    <message>
        <source>Drop articles here: text files, web pages, or a whole folder. Each finds its language and its story; the versions of a story then stand side by side, passage by passage. Everything stays in one file on this computer.</source>
        <translation>Déposez des articles ici&#xa0;: fichiers texte, pages web, ou un dossier entier. Chacun trouve sa langue et son sujet&#xa0;; les versions d’un sujet se tiennent alors côte à côte, passage par passage. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Import…  Ctrl+O</source>
        <translation>Importer…  Ctrl+O</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Four short articles: three tell one story, in French, German and English</source>
        <translation>Quatre courts articles&#xa0;: trois racontent un même sujet, en français, en allemand et en anglais</translation>
    </message>
    <message>
        <source>THE KEYS THAT MATTER</source>
        <translation>LES TOUCHES QUI COMPTENT</translation>
    </message>
    <message>
        <source>Passage {number} of {rows}</source>
        <translation>Passage {number} sur {rows}</translation>
    </message>
    <message>
        <source>There is no copy yet: one is made each day the library is written to.</source>
        <translation>Il n’y a pas encore de copie&#xa0;: une est faite chaque jour où la bibliothèque change.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch.</source>
        <translation>Il n’y a pas de dossier {folder} à surveiller.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Nom du sujet</translation>
    </message>
</context>
</TS>
