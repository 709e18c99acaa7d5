<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountTime</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
</context>
<context>
    <name>ActionPreview</name>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 lehnt ab: %2</translation>
    </message>
    <message>
        <source>%1 is sent: %2</source>
        <translation>An %1 wird gesendet: %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>nichts würde sich ändern</translation>
    </message>
    <message>
        <source>no license and no state changes</source>
        <translation>keine Lizenz und kein Zustand ändert sich</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>a device that is gone</source>
        <translation>ein nicht mehr vorhandenes Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation>Gerät %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>Gerät %1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Restore factory default of %1</source>
        <translation>%1 auf Werkseinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Change release of %1 to %2</source>
        <translation>Release von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Add chassis %1</source>
        <translation>Chassis %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove chassis %1</source>
        <translation>Chassis %1 entfernen</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Renew authorization of %1</source>
        <translation>Autorisierung von %1 erneuern</translation>
    </message>
    <message>
        <source>Renew ID certificate of %1</source>
        <translation>ID-Zertifikat von %1 erneuern</translation>
    </message>
    <message>
        <source>Install the permanent license of %1</source>
        <translation>Permanente Lizenz von %1 installieren</translation>
    </message>
    <message>
        <source>Save configuration of %1 to the standby unit</source>
        <translation>Konfiguration von %1 auf der Standby-Einheit speichern</translation>
    </message>
    <message>
        <source>Save configuration of %1</source>
        <translation>Konfiguration von %1 speichern</translation>
    </message>
    <message>
        <source>Change configuration of %1</source>
        <translation>Konfiguration von %1 ändern</translation>
    </message>
    <message>
        <source>Command lines on %1</source>
        <translation>Befehlszeilen auf %1</translation>
    </message>
    <message>
        <source>Command lines on chassis %1</source>
        <translation>Befehlszeilen auf Chassis %1</translation>
    </message>
    <message>
        <source>Change the Smart Account</source>
        <translation>Smart Account ändern</translation>
    </message>
    <message>
        <source>Add virtual account %1</source>
        <translation>Virtuelles Konto %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 × %2 to %3</source>
        <translation>%1 × %2 zu %3 hinzufügen</translation>
    </message>
    <message>
        <source>Transfer %1 × %2 from %3 to %4</source>
        <translation>%1 × %2 von %3 nach %4 übertragen</translation>
    </message>
    <message>
        <source>Create token in %1</source>
        <translation>Token in %1 erstellen</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Remove product instance %1</source>
        <translation>Produktinstanz %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n permanent license(s) of %1</source>
        <translation>
            <numerusform>%n permanente Lizenz von %1 reservieren</numerusform>
            <numerusform>%n permanente Lizenzen von %1 reservieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n permanent license(s)</source>
        <translation>
            <numerusform>%n permanente Lizenz zurückgeben</numerusform>
            <numerusform>%n permanente Lizenzen zurückgeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request permanent licenses for %n device(s)</source>
        <translation>
            <numerusform>Permanente Lizenz für %n Gerät anfordern</numerusform>
            <numerusform>Permanente Lizenzen für %n Geräte anfordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install permanent licenses on %n device(s)</source>
        <translation>
            <numerusform>Permanente Lizenz auf %n Gerät installieren</numerusform>
            <numerusform>Permanente Lizenzen auf %n Geräten installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the requests for permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Anforderung der permanenten Lizenz von %n Gerät abbrechen</numerusform>
            <numerusform>Anforderungen der permanenten Lizenzen von %n Geräten abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Permanente Lizenzreservierung auf %n Gerät aktivieren</numerusform>
            <numerusform>Permanente Lizenzreservierung auf %n Geräten aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Permanente Lizenzreservierung auf %n Gerät deaktivieren</numerusform>
            <numerusform>Permanente Lizenzreservierung auf %n Geräten deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Permanente Lizenz von %n Gerät zurückgeben</numerusform>
            <numerusform>Permanente Lizenzen von %n Geräten zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer product instance %1 to %2</source>
        <translation>Produktinstanz %1 nach %2 übertragen</translation>
    </message>
    <message>
        <source>Add satellite %1</source>
        <translation>Satellit %1 hinzufügen</translation>
    </message>
    <message>
        <source>Make %1 an administrator of the account</source>
        <translation>%1 zum Administrator des Kontos machen</translation>
    </message>
    <message numerus="yes">
        <source>Let %1 reach %n virtual account(s)</source>
        <translation>
            <numerusform>%1 Zugriff auf %n virtuelles Konto geben</numerusform>
            <numerusform>%1 Zugriff auf %n virtuelle Konten geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user %1 of the portal</source>
        <translation>Benutzer %1 des Portals entfernen</translation>
    </message>
    <message>
        <source>Add Transport Gateway %1</source>
        <translation>Transport Gateway %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove Transport Gateway %1</source>
        <translation>Transport Gateway %1 entfernen</translation>
    </message>
    <message>
        <source>Synchronize satellite %1</source>
        <translation>Satellit %1 synchronisieren</translation>
    </message>
    <message>
        <source>Form failover pair of %1 and %2</source>
        <translation>Failover-Paar aus %1 und %2 bilden</translation>
    </message>
    <message>
        <source>Form cluster of %1</source>
        <translation>Cluster aus %1 bilden</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>%1 umschalten</translation>
    </message>
    <message>
        <source>Rejoin of %1</source>
        <translation>Wiedereintritt von %1</translation>
    </message>
    <message>
        <source>%1 leaves its cluster</source>
        <translation>%1 verlässt den Cluster</translation>
    </message>
    <message>
        <source>Disband %1</source>
        <translation>%1 auflösen</translation>
    </message>
    <message>
        <source>Advance clock to %1</source>
        <translation>Uhr auf %1 vorstellen</translation>
    </message>
    <message>
        <source>Advance clock to the next event</source>
        <translation>Uhr auf das nächste Ereignis vorstellen</translation>
    </message>
    <message>
        <source>Add fault %1</source>
        <translation>Störung %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add fault %1 of %2</source>
        <translation>Störung %1 von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>Alle Störungen aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n fault(s)</source>
        <translation>
            <numerusform>%n Störung aufheben</numerusform>
            <numerusform>%n Störungen aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n device(s))</source>
        <translation>
            <numerusform>%1 importieren (%n Gerät)</numerusform>
            <numerusform>%1 importieren (%n Geräte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n license(s))</source>
        <translation>
            <numerusform>%1 importieren (%n Lizenz)</numerusform>
            <numerusform>%1 importieren (%n Lizenzen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n product instance(s) to %1</source>
        <translation>
            <numerusform>%n Produktinstanz nach %1 übertragen</numerusform>
            <numerusform>%n Produktinstanzen nach %1 übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an import and what was noted of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AddContextDialog</name>
    <message>
        <source>Add Security Context</source>
        <translation>Sicherheitskontext hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens; upper and lower case differ.</source>
        <translation>1 bis 32 Buchstaben, Ziffern und Bindestriche; Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>&amp;Interfaces:</source>
        <translation>&amp;Schnittstellen:</translation>
    </message>
    <message>
        <source>&amp;Config URL:</source>
        <translation>&amp;Konfigurations-URL:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>Commands that are sent</source>
        <translation>Befehle, die gesendet werden</translation>
    </message>
    <message>
        <source>Sent to the device:</source>
        <translation>An das Gerät gesendet:</translation>
    </message>
</context>
<context>
    <name>AddLicensesDialog</name>
    <message>
        <source>Add Licenses by Product ID</source>
        <translation>Lizenzen per Produkt-ID hinzufügen</translation>
    </message>
    <message>
        <source>Add Licenses</source>
        <translation>Lizenzen hinzufügen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>words of a product ID or license, such as “2100 context”</source>
        <translation>Wörter einer Produkt-ID oder Lizenz, z. B. „2100 context“</translation>
    </message>
    <message>
        <source>Find Products and Solutions</source>
        <translation>Produkte und Lösungen suchen</translation>
    </message>
    <message>
        <source>Find Products and Solutions:</source>
        <translation>Produkte und Lösungen suchen:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>As the product says</source>
        <translation>Laut Produkt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time-based evaluation</source>
        <translation>Zeitlich begrenzte Evaluierung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Virtuelles Konto:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Anzahl:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Beginn:</translation>
    </message>
    <message>
        <source>Term:</source>
        <translation>Laufzeit:</translation>
    </message>
    <message>
        <source>No product is chosen. Choose one in the list, or clear the search.</source>
        <translation>Es ist kein Produkt ausgewählt. Wählen Sie eines in der Liste, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter it as 2026-03-01 or 2026-03-01 08:00:00, or nothing for now.</source>
        <translation>„%1“ ist kein Datum. Geben Sie es als 2026-03-01 oder 2026-03-01 08:00:00 ein, oder nichts für jetzt.</translation>
    </message>
    <message>
        <source>No product matches “%1”.</source>
        <translation>Kein Produkt passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 of “%4”, to %5.</source>
        <translation>%1 × %2 = %3 von „%4“, an %5.</translation>
    </message>
</context>
<context>
    <name>AddSatelliteDialog</name>
    <message>
        <source>Add On-Prem Server</source>
        <translation>On-Prem-Server hinzufügen</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>The address that its devices have in the URL of their profile License.</source>
        <translation>Die Adresse, die die Geräte des Servers in der URL ihres Profils License haben.</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Virtuelles Konto:</translation>
    </message>
    <message>
        <source>Synchronizes every:</source>
        <translation>Synchronisiert alle:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>An On-Prem server needs a name.</source>
        <translation>Ein On-Prem-Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>A server named “%1” exists already. Choose another name.</source>
        <translation>Ein Server mit dem Namen „%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address, such as 10.9.8.7.</source>
        <translation>Geben Sie Name oder Adresse des Servers ein, z. B. 10.9.8.7.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>it is not registered</source>
        <translation>das Gerät ist nicht registriert</translation>
    </message>
    <message>
        <source>register it first with license smart register idtoken</source>
        <translation>zuerst mit license smart register idtoken registrieren</translation>
    </message>
    <message>
        <source>permanent license reservation is enabled</source>
        <translation>die permanente Lizenzreservierung ist aktiviert</translation>
    </message>
    <message>
        <source>return its license, then enter no license smart reservation</source>
        <translation>die Lizenz zurückgeben, dann no license smart reservation eingeben</translation>
    </message>
    <message>
        <source>return its license, then enter disable reservation</source>
        <translation>die Lizenz zurückgeben, dann disable reservation eingeben</translation>
    </message>
    <message>
        <source>it is already registered</source>
        <translation>das Gerät ist bereits registriert</translation>
    </message>
    <message>
        <source>use force to register it again</source>
        <translation>zum erneuten Registrieren force verwenden</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1; register the device again</source>
        <translation>das ID-Zertifikat ist am %1 abgelaufen; Gerät erneut registrieren</translation>
    </message>
</context>
<context>
    <name>AgentReport</name>
    <message>
        <source>Renew the authorization</source>
        <translation>Autorisierung erneuern</translation>
    </message>
    <message>
        <source>Renew the ID certificate</source>
        <translation>ID-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Authorization expires without contact</source>
        <translation>Autorisierung läuft ohne Kontakt ab</translation>
    </message>
    <message>
        <source>ID certificate ends</source>
        <translation>ID-Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Try to register again</source>
        <translation>Registrierung erneut versuchen</translation>
    </message>
    <message>
        <source>Evaluation period ends</source>
        <translation>Evaluierungszeitraum endet</translation>
    </message>
</context>
<context>
    <name>AgentTimeline</name>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>ID-Zertifikat erneuert</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>first contact that failed</source>
        <translation>erster fehlgeschlagener Kontakt</translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: nicht konform</translation>
    </message>
    <message>
        <source>%1: authorized</source>
        <translation>%1: autorisiert</translation>
    </message>
    <message>
        <source>next renewal of the authorization after that</source>
        <translation>nächste Erneuerung der Autorisierung danach</translation>
    </message>
    <message>
        <source>permanent license installed</source>
        <translation>permanente Lizenz installiert</translation>
    </message>
    <message>
        <source>evaluation began to run</source>
        <translation>Beginn der Evaluierung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>an unknown virtual account</source>
        <translation>ein unbekanntes virtuelles Konto</translation>
    </message>
    <message>
        <source>none, because %1</source>
        <translation>keine, weil %1</translation>
    </message>
    <message>
        <source>the device is still registering</source>
        <translation>sich das Gerät noch registriert</translation>
    </message>
    <message>
        <source>the registration failed</source>
        <translation>die Registrierung fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>the device runs on a permanent license and contacts nobody</source>
        <translation>das Gerät mit einer permanenten Lizenz läuft und niemanden kontaktiert</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>das Gerät nicht registriert ist</translation>
    </message>
    <message>
        <source>registered to %1 since %2</source>
        <translation>bei %1 registriert seit %2</translation>
    </message>
    <message>
        <source>registering since %1</source>
        <translation>Registrierung läuft seit %1</translation>
    </message>
    <message>
        <source>registering since %1; the last attempt failed: %2</source>
        <translation>Registrierung läuft seit %1; der letzte Versuch ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>registration failed on %1: %2</source>
        <translation>Registrierung am %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>permanent license installed since %1</source>
        <translation>permanente Lizenz installiert seit %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>not registered: %1</source>
        <translation>nicht registriert: %1</translation>
    </message>
    <message>
        <source>evaluation, %1 left</source>
        <translation>Evaluierung, noch %1</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>out of compliance (%1)</source>
        <translation>nicht konform (%1)</translation>
    </message>
    <message>
        <source>authorization expired (%1)</source>
        <translation>Autorisierung abgelaufen (%1)</translation>
    </message>
    <message>
        <source>evaluation period over</source>
        <translation>Evaluierungszeitraum vorbei</translation>
    </message>
    <message>
        <source>nothing is requested; configure a feature tier</source>
        <translation>nichts angefordert; eine Funktionsstufe konfigurieren</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>out of compliance: a term ended</source>
        <translation>nicht konform: eine Laufzeit ist zu Ende</translation>
    </message>
    <message>
        <source>out of compliance: more in use than owned</source>
        <translation>nicht konform: mehr in Verwendung als vorhanden</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled; the chassis %1 registers</source>
        <translation>Smart Licensing ist aktiviert; das Chassis %1 registriert sich</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled</source>
        <translation>Smart Licensing ist aktiviert</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled, nothing is configured</source>
        <translation>Smart Licensing ist aktiviert, es ist nichts konfiguriert</translation>
    </message>
    <message>
        <source>%1 to %2, renews %3</source>
        <translation>%1 bis %2, Erneuerung %3</translation>
    </message>
    <message>
        <source>No task is scheduled, because %1.</source>
        <translation>Es ist keine Aufgabe geplant, weil %1.</translation>
    </message>
    <message>
        <source>This unit requests nothing: the active unit requests for the group.</source>
        <translation>Diese Einheit fordert nichts an: Die aktive Einheit fordert für die Gruppe an.</translation>
    </message>
    <message>
        <source>Nothing is requested: no feature tier is configured on the device.</source>
        <translation>Es wird nichts angefordert: Auf dem Gerät ist keine Funktionsstufe konfiguriert.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n license(s) more are in use than the virtual account owns</source>
        <translation>
            <numerusform>%n Lizenz mehr in Verwendung, als das virtuelle Konto besitzt</numerusform>
            <numerusform>%n Lizenzen mehr in Verwendung, als das virtuelle Konto besitzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expired on %1</source>
        <translation>
            <numerusform>%n Lizenz ist am %1 abgelaufen</numerusform>
            <numerusform>%n Lizenzen sind am %1 abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within a day</source>
        <translation>
            <numerusform>%n Lizenz läuft am %1 ab, innerhalb eines Tages</numerusform>
            <numerusform>%n Lizenzen laufen am %1 ab, innerhalb eines Tages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within %2 days</source>
        <translation>
            <numerusform>%n Lizenz läuft am %1 ab, innerhalb von %2 Tagen</numerusform>
            <numerusform>%n Lizenzen laufen am %1 ab, innerhalb von %2 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <translation>zuletzt synchronisiert %1</translation>
    </message>
    <message>
        <source>last synchronized %1; %2</source>
        <translation>zuletzt synchronisiert %1; %2</translation>
    </message>
    <message>
        <source>Insufficient Licenses</source>
        <translation>Lizenzen nicht ausreichend</translation>
    </message>
    <message>
        <source>Failed to Renew</source>
        <translation>Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Licenses Expired</source>
        <translation>Lizenzen abgelaufen</translation>
    </message>
    <message>
        <source>Licenses Expiring</source>
        <translation>Lizenzen laufen ab</translation>
    </message>
    <message>
        <source>Failed to Connect</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Synchronization Overdue</source>
        <translation>Synchronisierung überfällig</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 von %2 in Verwendung</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) ended</source>
        <translation>
            <numerusform>%n Lizenz beendet</numerusform>
            <numerusform>%n Lizenzen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>virtuelles Konto</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>einen Namen angeben</translation>
    </message>
    <message>
        <source>a virtual account of this name exists</source>
        <translation>ein virtuelles Konto mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>the On-Prem %1 serves %2 only</source>
        <translation>der On-Prem-Server %1 bedient nur %2</translation>
    </message>
    <message>
        <source>leave the virtual account out</source>
        <translation>das virtuelle Konto weglassen</translation>
    </message>
    <message>
        <source>there is no virtual account to create it in</source>
        <translation>es gibt kein virtuelles Konto dafür</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>zuerst ein virtuelles Konto hinzufügen</translation>
    </message>
    <message>
        <source>%1 days is outside %2 to %3</source>
        <translation>%1 Tage liegen nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Cisco recommends at most %1</source>
        <translation>Cisco empfiehlt höchstens %1</translation>
    </message>
    <message>
        <source>the Smart Account does not qualify for export-controlled functionality</source>
        <translation>der Smart Account ist nicht für exportkontrollierte Funktionen qualifiziert</translation>
    </message>
    <message>
        <source>create the token without it, or add a strong encryption license</source>
        <translation>das Token ohne sie erstellen, oder eine Lizenz für starke Verschlüsselung hinzufügen</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>es gibt kein solches Token</translation>
    </message>
    <message>
        <source>it is revoked already</source>
        <translation>es ist bereits widerrufen</translation>
    </message>
    <message>
        <source>devices registered with it are not touched</source>
        <translation>damit registrierte Geräte bleiben unberührt</translation>
    </message>
    <message>
        <source>no such product ID</source>
        <translation>keine solche Produkt-ID</translation>
    </message>
    <message>
        <source>look it up in the list of product IDs</source>
        <translation>in der Liste der Produkt-IDs nachsehen</translation>
    </message>
    <message>
        <source>the nearest are %1</source>
        <translation>am ähnlichsten sind %1</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to add</source>
        <translation>%1 ist keine Anzahl von Lizenzen zum Hinzufügen</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 bis %1 angeben</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>der Smart Account ist nicht für die permanente Lizenzreservierung zugelassen</translation>
    </message>
    <message>
        <source>have it approved first</source>
        <translation>ihn zuerst zulassen lassen</translation>
    </message>
    <message>
        <source>a term of %1 days is none</source>
        <translation>eine Laufzeit von %1 Tagen gibt es nicht</translation>
    </message>
    <message>
        <source>give at least 1 day</source>
        <translation>mindestens 1 Tag angeben</translation>
    </message>
    <message>
        <source>%1 added, until %2</source>
        <translation>%1 hinzugefügt, bis %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>both virtual accounts are the same</source>
        <translation>beide virtuellen Konten sind dasselbe</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>ein anderes nennen</translation>
    </message>
    <message>
        <source>%1 cannot be moved, %2 has %3 unused</source>
        <translation>%1 kann nicht verschoben werden, %2 hat %3 ungenutzt</translation>
    </message>
    <message>
        <source>free licenses there first</source>
        <translation>dort zuerst Lizenzen freigeben</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>%1 moved from %2</source>
        <translation>%1 aus %2 verschoben</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>Produktinstanz</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>es gibt keine mit diesem Namen</translation>
    </message>
    <message>
        <source>it holds no permanent license</source>
        <translation>sie hat keine permanente Lizenz</translation>
    </message>
    <message>
        <source>leave the return code out</source>
        <translation>den Rückgabecode weglassen</translation>
    </message>
    <message>
        <source>removed in the portal; the device still believes that it is registered</source>
        <translation>im Portal entfernt; das Gerät hält sich weiterhin für registriert</translation>
    </message>
    <message>
        <source>it is in this virtual account already</source>
        <translation>sie ist bereits in diesem virtuellen Konto</translation>
    </message>
    <message>
        <source>it is registered at the On-Prem %1, which serves %2 only</source>
        <translation>sie ist beim On-Prem-Server %1 registriert, der nur %2 bedient</translation>
    </message>
    <message>
        <source>register it elsewhere</source>
        <translation>anderswo registrieren</translation>
    </message>
    <message>
        <source>it holds a permanent license of this virtual account</source>
        <translation>sie hat eine permanente Lizenz dieses virtuellen Kontos</translation>
    </message>
    <message>
        <source>return the license first</source>
        <translation>zuerst die Lizenz zurückgeben</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>nach %1 verschoben</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>aus %1 verschoben</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; is not valid</source>
        <translation>Das Token &apos;%1&apos; ist nicht gültig</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has been revoked</source>
        <translation>Das Token &apos;%1&apos; wurde widerrufen</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has expired on %2</source>
        <translation>Das Token &apos;%1&apos; ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the On-Prem %3; register it again with a token of it and Force registration</source>
        <translation>Das Produkt %1 mit der Seriennummer %2 ist beim On-Prem-Server %3 nicht registriert; mit einem Token von dort und „Registrierung erzwingen“ erneut registrieren</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the Smart Software Manager; register it again with Force registration</source>
        <translation>Das Produkt %1 mit der Seriennummer %2 ist im Smart Software Manager nicht registriert; mit „Registrierung erzwingen“ erneut registrieren</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 has already been registered; use Force registration</source>
        <translation>Das Produkt %1 mit der Seriennummer %2 ist bereits registriert; „Registrierung erzwingen“ verwenden</translation>
    </message>
    <message>
        <source>registered with a token of %1</source>
        <translation>mit einem Token von %1 registriert</translation>
    </message>
    <message>
        <source>deregistered by the device</source>
        <translation>vom Gerät abgemeldet</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>a satellite of this name exists</source>
        <translation>ein Satellit mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>einen Namen oder eine IP-Adresse ohne http:// und Pfad angeben</translation>
    </message>
    <message>
        <source>%1 is served by %2 already</source>
        <translation>%1 wird bereits von %2 bedient</translation>
    </message>
    <message>
        <source>give it another virtual account</source>
        <translation>ein anderes virtuelles Konto angeben</translation>
    </message>
    <message>
        <source>the address %1 is that of another satellite</source>
        <translation>die Adresse %1 ist die eines anderen Satelliten</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>eine andere Adresse angeben</translation>
    </message>
    <message>
        <source>a Transport Gateway has the address %1</source>
        <translation>ein Transport Gateway hat die Adresse %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version</source>
        <translation>„%1“ ist keine Version</translation>
    </message>
    <message>
        <source>give one such as 2.3</source>
        <translation>eine angeben, z. B. 2.3</translation>
    </message>
    <message>
        <source>it would synchronize without end</source>
        <translation>er würde ohne Ende synchronisieren</translation>
    </message>
    <message>
        <source>give a length of time such as 30d</source>
        <translation>eine Zeitspanne angeben, z. B. 30d</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>nächste am %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Register with Token</source>
        <translation>Mit Token registrieren</translation>
    </message>
    <message>
        <source>Renew Authorization</source>
        <translation>Autorisierung erneuern</translation>
    </message>
    <message>
        <source>Renew ID Certificate</source>
        <translation>ID-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Set Entitlements</source>
        <translation>Berechtigungen setzen</translation>
    </message>
    <message>
        <source>Move to Virtual Account</source>
        <translation>In virtuelles Konto verschieben</translation>
    </message>
    <message>
        <source>Change Release</source>
        <translation>Release ändern</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>Request Reservation Codes</source>
        <translation>Reservierungscodes anfordern</translation>
    </message>
    <message>
        <source>Install Authorization Codes</source>
        <translation>Autorisierungscodes installieren</translation>
    </message>
    <message>
        <source>Return Permanent Licenses</source>
        <translation>Permanente Lizenzen zurückgeben</translation>
    </message>
    <message>
        <source>it is not registered and belongs to the account of the token that it will get</source>
        <translation>es ist nicht registriert und gehört zum Konto des Tokens, das es erhalten wird</translation>
    </message>
    <message>
        <source>the file has no code for it</source>
        <translation>die Datei enthält keinen Code dafür</translation>
    </message>
    <message>
        <source>Paste a token or choose one.</source>
        <translation>Fügen Sie ein Token ein oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Change a setting; the others are left alone.</source>
        <translation>Ändern Sie eine Einstellung; die anderen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Choose a virtual account.</source>
        <translation>Wählen Sie ein virtuelles Konto.</translation>
    </message>
    <message>
        <source>Enter a release, for example 9.20(2).</source>
        <translation>Geben Sie ein Release ein, z. B. 9.20(2).</translation>
    </message>
    <message>
        <source>Choose the file of authorization codes that the portal gave.</source>
        <translation>Wählen Sie die Datei mit den Autorisierungscodes aus dem Portal.</translation>
    </message>
</context>
<context>
    <name>BulkEffect</name>
    <message>
        <source>cannot: %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
    <message>
        <source>the registration would fail: %1</source>
        <translation>die Registrierung würde fehlschlagen: %1</translation>
    </message>
    <message>
        <source>asks to be registered and tries again until the server answers: %1</source>
        <translation>beantragt die Registrierung und versucht es erneut, bis der Server antwortet: %1</translation>
    </message>
    <message>
        <source>it would not be registered</source>
        <translation>es würde nicht registriert</translation>
    </message>
    <message>
        <source>the registration would fail and the present one stay: %1</source>
        <translation>die Registrierung würde fehlschlagen und die bisherige bestehen bleiben: %1</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, out of compliance: %2 is short</source>
        <translation>registriert sich erneut (erzwungen) mit %1, nicht konform: %2 fehlt</translation>
    </message>
    <message>
        <source>registers with %1, out of compliance: %2 is short</source>
        <translation>registriert sich mit %1, nicht konform: %2 fehlt</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, authorized</source>
        <translation>registriert sich erneut (erzwungen) mit %1, autorisiert</translation>
    </message>
    <message>
        <source>registers with %1, authorized</source>
        <translation>registriert sich mit %1, autorisiert</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, asks for no license</source>
        <translation>registriert sich erneut (erzwungen) mit %1, fordert keine Lizenz an</translation>
    </message>
    <message>
        <source>registers with %1, asks for no license</source>
        <translation>registriert sich mit %1, fordert keine Lizenz an</translation>
    </message>
    <message>
        <source>does not reach its server and tries again: %1</source>
        <translation>erreicht seinen Server nicht und versucht es erneut: %1</translation>
    </message>
    <message>
        <source>renews its authorization, out of compliance: %1 is short</source>
        <translation>erneuert seine Autorisierung, nicht konform: %1 fehlt</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>erneuert seine Autorisierung</translation>
    </message>
    <message>
        <source>gets a new ID certificate</source>
        <translation>erhält ein neues ID-Zertifikat</translation>
    </message>
    <message>
        <source>asks to leave its virtual account and tries again until the server answers</source>
        <translation>will sein virtuelles Konto verlassen und versucht es erneut, bis der Server antwortet</translation>
    </message>
    <message>
        <source>leaves its virtual account, loses strong encryption, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>verlässt sein virtuelles Konto, verliert starke Verschlüsselung, startet neu und ist gedrosselt, bis es wieder registriert ist (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and loses strong encryption: VPN with 3DES or AES stops</source>
        <translation>verlässt sein virtuelles Konto und verliert starke Verschlüsselung: VPN mit 3DES oder AES fällt aus</translation>
    </message>
    <message>
        <source>leaves its virtual account, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>verlässt sein virtuelles Konto, startet neu und ist gedrosselt, bis es wieder registriert ist (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and gives its licenses back</source>
        <translation>verlässt sein virtuelles Konto und gibt seine Lizenzen zurück</translation>
    </message>
    <message>
        <source>takes the settings and becomes out of compliance: %1 is short</source>
        <translation>übernimmt die Einstellungen und wird nicht konform: %1 fehlt</translation>
    </message>
    <message>
        <source>takes the settings and stays out of compliance: %1 is short</source>
        <translation>übernimmt die Einstellungen und bleibt nicht konform: %1 fehlt</translation>
    </message>
    <message>
        <source>takes the settings</source>
        <translation>übernimmt die Einstellungen</translation>
    </message>
    <message>
        <source>takes the settings and asks for them once it is registered</source>
        <translation>übernimmt die Einstellungen und fordert sie an, sobald es registriert ist</translation>
    </message>
    <message>
        <source>moves to %1, where %2 is short: out of compliance at its next contact</source>
        <translation>wechselt nach %1, wo %2 fehlt: nicht konform ab dem nächsten Kontakt</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>wechselt nach %1</translation>
    </message>
    <message>
        <source>runs %1 and loses its registration: the release does not read it (HIS-7)</source>
        <translation>läuft mit %1 und verliert seine Registrierung: das Release kann sie nicht lesen (HIS-7)</translation>
    </message>
    <message>
        <source>reloads and runs %1</source>
        <translation>startet neu und läuft mit %1</translation>
    </message>
    <message>
        <source>reloads and loses what was not saved to flash</source>
        <translation>startet neu und verliert, was nicht im Flash gespeichert wurde</translation>
    </message>
    <message>
        <source>reloads; strong encryption becomes active (ENC-6, ENC-16)</source>
        <translation>startet neu; starke Verschlüsselung wird aktiv (ENC-6, ENC-16)</translation>
    </message>
    <message>
        <source>reloads</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>saves its running configuration</source>
        <translation>speichert seine laufende Konfiguration</translation>
    </message>
    <message>
        <source>gives a request code</source>
        <translation>gibt einen Anforderungscode aus</translation>
    </message>
    <message>
        <source>gets its permanent license</source>
        <translation>erhält seine permanente Lizenz</translation>
    </message>
    <message>
        <source>gives its permanent license back: a return code to be entered in the portal</source>
        <translation>gibt seine permanente Lizenz zurück: ein Rückgabecode zur Eingabe im Portal</translation>
    </message>
    <message>
        <source>loses strong encryption and HTTPS: ASDM reaches no interface with VPN any more, only a management-only interface or SSH (ENC-11, ENC-12)</source>
        <translation>verliert starke Verschlüsselung und HTTPS: ASDM erreicht keine Schnittstelle mit VPN mehr, nur noch eine reine Verwaltungsschnittstelle oder SSH (ENC-11, ENC-12)</translation>
    </message>
    <message>
        <source>loses strong encryption: VPN with 3DES or AES stops (ENC-5, ENC-23)</source>
        <translation>verliert starke Verschlüsselung: VPN mit 3DES oder AES fällt aus (ENC-5, ENC-23)</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>BuyDialog</name>
    <message>
        <source>Buy Licenses</source>
        <translation>Lizenzen kaufen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>&amp;Product ID:</source>
        <translation>&amp;Produkt-ID:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Anzahl:</translation>
    </message>
    <message>
        <source>&amp;Virtual Account:</source>
        <translation>&amp;Virtuelles Konto:</translation>
    </message>
    <message>
        <source>No product ID is given. Enter one such as L-FPR1000-ASA=.</source>
        <translation>Es ist keine Produkt-ID angegeben. Geben Sie eine ein, z. B. L-FPR1000-ASA=.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weiteres</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>line %1, column %2 (offset %3)</source>
        <translation>Zeile %1, Spalte %2 (Offset %3)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>install the program again, or name a folder that holds a catalogue</source>
        <translation>das Programm neu installieren, oder einen Ordner mit einem Katalog nennen</translation>
    </message>
    <message>
        <source>not JSON at %1: %2</source>
        <translation>kein JSON bei %1: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>der Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 gehört nicht zu %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series</source>
        <translation>„%1“ ist keine Serie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this gate already</source>
        <translation>„%1“ hat diese Bedingung bereits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a release such as 9.13(1)</source>
        <translation>„%1“ ist kein Release wie 9.13(1)</translation>
    </message>
    <message>
        <source>no release is named</source>
        <translation>kein Release ist genannt</translation>
    </message>
    <message>
        <source>%1 months are not before the certificate&apos;s end</source>
        <translation>%1 Monate liegen nicht vor dem Ende des Zertifikats</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>no model belongs to series &quot;%1&quot;</source>
        <translation>kein Modell gehört zur Serie „%1“</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series of platforms.json</source>
        <translation>„%1“ ist keine Serie von platforms.json</translation>
    </message>
    <message>
        <source>a text where the chassis registers, null elsewhere</source>
        <translation>ein Text, wo sich das Chassis registriert, sonst null</translation>
    </message>
    <message>
        <source>must be null: it follows from memory and entitlement</source>
        <translation>muss null sein: Der Wert folgt aus Speicher und Berechtigung</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>does not agree with requestedBy.failover of series &quot;%1&quot;</source>
        <translation>stimmt nicht mit requestedBy.failover der Serie „%1“ überein</translation>
    </message>
    <message>
        <source>%1 is not the next number, %2</source>
        <translation>%1 ist nicht die nächste Zahl, %2</translation>
    </message>
    <message>
        <source>%1 is not above the entitlement before it, %2</source>
        <translation>%1 liegt nicht über der Berechtigung davor, %2</translation>
    </message>
    <message>
        <source>%1 is below the entitlement before it, %2</source>
        <translation>%1 liegt unter der Berechtigung davor, %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>%1 is not above the range before it, %2</source>
        <translation>%1 liegt nicht über dem Bereich davor, %2</translation>
    </message>
    <message>
        <source>the first range begins above the smallest memory, %1 GB</source>
        <translation>der erste Bereich beginnt über dem kleinsten Speicher, %1 GB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of license</source>
        <translation>„%1“ ist keine Lizenzart</translation>
    </message>
    <message>
        <source>no series belongs to license platform &quot;%1&quot;</source>
        <translation>keine Serie gehört zur Lizenzplattform „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a license platform</source>
        <translation>„%1“ ist keine Lizenzplattform</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a feature</source>
        <translation>„%1“ ist keine Funktion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rule</source>
        <translation>„%1“ hat keine Regel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, although the series requests it</source>
        <translation>„%1“ fehlt, obwohl die Serie es anfordert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named, although no unit of the series requests it by that name</source>
        <translation>„%1“ ist genannt, obwohl keine Einheit der Serie es unter diesem Namen anfordert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from that of series &quot;%2&quot;, which shares the license</source>
        <translation>„%1“ weicht von dem der Serie „%2“ ab, die die Lizenz teilt</translation>
    </message>
    <message>
        <source>no Standard license for model &quot;%1&quot;, whose series has one a model</source>
        <translation>keine Lizenz Standard für Modell „%1“, dessen Serie eine pro Modell hat</translation>
    </message>
    <message>
        <source>must name an entitlement</source>
        <translation>muss eine Berechtigung nennen</translation>
    </message>
    <message>
        <source>must be null</source>
        <translation>muss null sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entitlement</source>
        <translation>„%1“ ist keine Berechtigung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of platform &quot;%2&quot;</source>
        <translation>„%1“ ist kein Modell der Plattform „%2“</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>ID certificate</source>
        <translation>ID-Zertifikat</translation>
    </message>
    <message>
        <source>these bytes are no certificate</source>
        <translation>diese Bytes sind kein Zertifikat</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools danach</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virt. Konto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance Before</source>
        <translation>Saldo vorher</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ChassisReport</name>
    <message>
        <source>Registered to %1 since %2 · next contact %3 · certificate until %4</source>
        <translation>Registriert bei %1 seit %2 · nächster Kontakt %3 · Zertifikat bis %4</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Registrierung läuft, noch keine Antwort: %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>Die Registrierung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Durch eine permanente Lizenz lizenziert; sie braucht keinen Kontakt</translation>
    </message>
    <message>
        <source>Not registered: its ASAs run with the defaults of the platform</source>
        <translation>Nicht registriert: seine ASAs laufen mit den Standardwerten der Plattform</translation>
    </message>
    <message>
        <source>Chassis %1 · Firepower %2 · serial number %3 · FXOS %4</source>
        <translation>Chassis %1 · Firepower %2 · Seriennummer %3 · FXOS %4</translation>
    </message>
    <message>
        <source>evaluation used %1 of %2 d</source>
        <translation>Evaluierung: %1 von %2 d verbraucht</translation>
    </message>
    <message>
        <source>%1 is a %2, which has no chassis supervisor and registers itself: Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing (GEN-6).</source>
        <translation>%1 ist ein Modell %2; es hat keinen Chassis-Supervisor und registriert sich selbst: Konfiguration &gt; Geräteverwaltung &gt; Lizenzierung &gt; Smart Licensing (GEN-6).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>pool %1 of %2 counts %3 in use, its product instances use %4</source>
        <translation>Pool %1 von %2 zählt %3 in Verwendung, seine Produktinstanzen nutzen %4</translation>
    </message>
    <message>
        <source>pool %1 counts %2 in use, its product instances use %3</source>
        <translation>Pool %1 zählt %2 in Verwendung, seine Produktinstanzen nutzen %3</translation>
    </message>
    <message>
        <source>device %1 is not found by its name</source>
        <translation>Gerät %1 ist über seinen Namen nicht zu finden</translation>
    </message>
    <message>
        <source>device %1 is not found by its serial number</source>
        <translation>Gerät %1 ist über seine Seriennummer nicht zu finden</translation>
    </message>
    <message>
        <source>device %1 names a group that does not know it</source>
        <translation>Gerät %1 nennt eine Gruppe, die es nicht kennt</translation>
    </message>
    <message>
        <source>device %1 names a chassis that does not exist</source>
        <translation>Gerät %1 nennt ein Chassis, das nicht vorhanden ist</translation>
    </message>
    <message>
        <source>device %1 has no chassis</source>
        <translation>Gerät %1 hat kein Chassis</translation>
    </message>
    <message>
        <source>device %1 runs more than its licenses add up to: %2</source>
        <translation>Gerät %1 nutzt mehr, als seine Lizenzen zusammen ergeben: %2</translation>
    </message>
    <message>
        <source>group %1 names a unit that is not in it</source>
        <translation>Gruppe %1 nennt eine Einheit, die nicht in ihr ist</translation>
    </message>
</context>
<context>
    <name>CodeFile</name>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>a quote begins here and never ends</source>
        <translation>hier beginnt ein Anführungszeichen, das nie endet</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>the line is longer than any code</source>
        <translation>die Zeile ist länger als jeder Code</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <source>its first line does not name a column code</source>
        <translation>die erste Zeile nennt keine Spalte code</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>sie enthält keinen Code</translation>
    </message>
    <message>
        <source>give a CSV file with the columns %1</source>
        <translation>eine CSV-Datei mit den Spalten %1 angeben</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>none is shown, the URL begins with http://</source>
        <translation>es wird keines gezeigt, die URL beginnt mit http://</translation>
    </message>
    <message>
        <source>signed by the On-Prem server %1 itself, which is accepted</source>
        <translation>vom On-Prem-Server %1 selbst signiert, was akzeptiert wird</translation>
    </message>
    <message>
        <source>issued by %1, which the device trusts</source>
        <translation>von %1 ausgestellt, dem das Gerät vertraut</translation>
    </message>
    <message>
        <source>the On-Prem server %1 answers</source>
        <translation>der On-Prem-Server %1 antwortet</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers, by way of the Transport Gateway %1</source>
        <translation>der Smart Software Manager antwortet, über das Transport Gateway %1</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers</source>
        <translation>der Smart Software Manager antwortet</translation>
    </message>
    <message>
        <source>%1 is an address, no name has to be found</source>
        <translation>%1 ist eine Adresse, es muss kein Name gefunden werden</translation>
    </message>
    <message>
        <source>%1 is found</source>
        <translation>%1 ist gefunden</translation>
    </message>
    <message>
        <source>none is set, the device goes to %1 itself</source>
        <translation>keiner ist gesetzt, das Gerät geht selbst zu %1</translation>
    </message>
    <message>
        <source>%1 passes on to %2</source>
        <translation>%1 leitet an %2 weiter</translation>
    </message>
    <message>
        <source>%1 is reached, encrypted</source>
        <translation>%1 ist erreicht, verschlüsselt</translation>
    </message>
    <message>
        <source>%1 is reached, not encrypted</source>
        <translation>%1 ist erreicht, nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ContextReport</name>
    <message>
        <source>The evaluation period has ended: no context may be added until the device is registered.</source>
        <translation>Der Evaluierungszeitraum ist abgelaufen: Kein Kontext darf hinzukommen, bis das Gerät registriert ist.</translation>
    </message>
    <message>
        <source>The authorization expired on %1 for lack of contact: no context may be added until a contact succeeds (COM-6).</source>
        <translation>Die Autorisierung ist am %1 mangels Kontakt abgelaufen: Kein Kontext darf hinzukommen, bis ein Kontakt gelingt (COM-6).</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Licenses are short: no context may be added until they are covered (OOC-6).</source>
        <translation>Lizenzen fehlen: Kein Kontext darf hinzukommen, bis sie gedeckt sind (OOC-6).</translation>
    </message>
    <message>
        <source>Out of compliance, short of %1: no context may be added until that is covered (OOC-6).</source>
        <translation>Nicht konform, %1 fehlt: Kein Kontext darf hinzukommen, bis das gedeckt ist (OOC-6).</translation>
    </message>
    <message>
        <source>All %1 contexts are in use, and a %2 runs no more (CTX-8).</source>
        <translation>Alle %1 Kontexte sind in Verwendung, und mehr laufen auf einem Modell %2 nicht (CTX-8).</translation>
    </message>
    <message numerus="yes">
        <source>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</source>
        <translation>
            <numerusform>Der %n lizenzierte Kontext ist in Verwendung: Fordern Sie zuerst unter Lizenzierung &gt; Smart Licensing mehr an.</numerusform>
            <numerusform>Alle %n lizenzierten Kontexte sind in Verwendung: Fordern Sie zuerst unter Lizenzierung &gt; Smart Licensing mehr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contexts used; license %2; platform %3</source>
        <translation>
            <numerusform>%1 von %n Kontext verwendet; Lizenz %2; Plattform %3</numerusform>
            <numerusform>%1 von %n Kontexten verwendet; Lizenz %2; Plattform %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Contexts are configured on the %1 %2, and are the same on all units.</source>
        <translation>Kontexte werden konfiguriert auf: %1 %2; sie sind auf allen Einheiten dieselben.</translation>
    </message>
    <message>
        <source>An ASA virtual has no security contexts (CTX-5). Add one device more instead, each with a license of its own.</source>
        <translation>Eine ASA virtual hat keine Sicherheitskontexte (CTX-5). Fügen Sie stattdessen ein weiteres Gerät hinzu, jedes mit eigener Lizenz.</translation>
    </message>
    <message>
        <source>A %1 has no security contexts and no Context license (CTX-4). A Firepower 1120 is the smallest that has.</source>
        <translation>Ein Modell %1 hat keine Sicherheitskontexte und keine Context-Lizenz (CTX-4). Eine Firepower 1120 ist die kleinste, die sie hat.</translation>
    </message>
    <message>
        <source>A context needs a name: 1 to %1 letters, digits and hyphens.</source>
        <translation>Ein Kontext braucht einen Namen: 1 bis %1 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are allowed.</source>
        <translation>Der Name hat %1 Zeichen; %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is reserved by the device. Choose another name.</source>
        <translation>„%1“ ist vom Gerät reserviert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, an beiden Enden einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Es gibt bereits einen Kontext %1. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>no model is given</source>
        <translation>kein Modell angegeben</translation>
    </message>
    <message>
        <source>add --model, such as --model 9300 or --model 4112</source>
        <translation>--model ergänzen, z. B. --model 9300 oder --model 4112</translation>
    </message>
    <message>
        <source>Added chassis %1</source>
        <translation>Chassis %1 hinzugefügt</translation>
    </message>
    <message>
        <source>The chassis</source>
        <translation>Das Chassis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>FXOS</source>
        <translation>FXOS</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Removed chassis %1</source>
        <translation>Chassis %1 entfernt</translation>
    </message>
    <message>
        <source>no line is given</source>
        <translation>keine Zeile angegeben</translation>
    </message>
    <message>
        <source>add one, such as -c &apos;scope license&apos;</source>
        <translation>eine ergänzen, z. B. -c &apos;scope license&apos;</translation>
    </message>
    <message>
        <source>The supervisors of Firepower 4100 and 9300</source>
        <translation>Die Supervisoren von Firepower 4100 und 9300</translation>
    </message>
    <message>
        <source>Add a chassis</source>
        <translation>Ein Chassis hinzufügen</translation>
    </message>
    <message>
        <source>Its name in Lictor</source>
        <translation>Sein Name in Lictor</translation>
    </message>
    <message>
        <source>9300, or a 4100 model such as 4112</source>
        <translation>9300, oder ein Modell 4100 wie 4112</translation>
    </message>
    <message>
        <source>FXOS release</source>
        <translation>FXOS-Release</translation>
    </message>
    <message>
        <source>List the chassis</source>
        <translation>Chassis auflisten</translation>
    </message>
    <message>
        <source>One chassis</source>
        <translation>Ein Chassis</translation>
    </message>
    <message>
        <source>Remove a chassis without devices</source>
        <translation>Ein Chassis ohne Geräte entfernen</translation>
    </message>
    <message>
        <source>Run FXOS lines on a chassis</source>
        <translation>FXOS-Zeilen auf einem Chassis ausführen</translation>
    </message>
    <message>
        <source>An FXOS line; may be given several times</source>
        <translation>Eine FXOS-Zeile; mehrfach angebbar</translation>
    </message>
    <message>
        <source>Print prompts and lines too</source>
        <translation>Auch Eingabeaufforderungen und Zeilen ausgeben</translation>
    </message>
    <message>
        <source>the filter finds no device</source>
        <translation>der Filter findet kein Gerät</translation>
    </message>
    <message>
        <source>see lictorctl device list</source>
        <translation>siehe lictorctl device list</translation>
    </message>
    <message>
        <source>%1 of %2 devices refused a line; the others ran all</source>
        <translation>%1 von %2 Geräten haben eine Zeile abgelehnt; die anderen haben alle ausgeführt</translation>
    </message>
    <message>
        <source>no device is named</source>
        <translation>kein Gerät genannt</translation>
    </message>
    <message>
        <source>name one, or give --filter</source>
        <translation>eines nennen, oder --filter angeben</translation>
    </message>
    <message>
        <source>both a device and a filter are given</source>
        <translation>sowohl Gerät als auch Filter angegeben</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>nur eines davon angeben</translation>
    </message>
    <message>
        <source>Run ASA command lines on a device</source>
        <translation>ASA-Befehlszeilen auf einem Gerät ausführen</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <source>On every device that the filter finds</source>
        <translation>Auf jedem Gerät, das der Filter findet</translation>
    </message>
    <message>
        <source>A command line; may be given several times</source>
        <translation>Eine Befehlszeile; mehrfach angebbar</translation>
    </message>
    <message>
        <source>Lines of a file, - for standard input</source>
        <translation>Zeilen einer Datei, - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Go on after a refused line</source>
        <translation>Nach einer abgelehnten Zeile fortfahren</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>„%1“ ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>eine angeben, z. B. 90d, 36h, 10m oder 1d12h</translation>
    </message>
    <message>
        <source>it was never advanced</source>
        <translation>sie wurde nie vorgestellt</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>since the last advance was done: %1</source>
        <translation>seit dem letzten Vorstellen wurde ausgeführt: %1</translation>
    </message>
    <message>
        <source>take that back first with lictorctl fleet undo</source>
        <translation>das zuerst mit lictorctl fleet undo rückgängig machen</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock: what will happen when</source>
        <translation>Die Uhr der Flotte: was wann geschehen wird</translation>
    </message>
    <message>
        <source>What time it is in the fleet</source>
        <translation>Wie spät es in der Flotte ist</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Zeit vergehen lassen</translation>
    </message>
    <message>
        <source>90d, 36h, 10m, 35s or joined: 1d12h</source>
        <translation>90d, 36h, 10m, 35s oder zusammen: 1d12h</translation>
    </message>
    <message>
        <source>List every contact</source>
        <translation>Jeden Kontakt auflisten</translation>
    </message>
    <message>
        <source>Let time pass until then</source>
        <translation>Zeit bis dahin vergehen lassen</translation>
    </message>
    <message>
        <source>A time in UTC</source>
        <translation>Ein Zeitpunkt in UTC</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Zum nächsten Ereignis gehen</translation>
    </message>
    <message>
        <source>Go back to before the last advance</source>
        <translation>Vor das letzte Vorstellen zurückgehen</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>eine lesbare Datei nennen</translation>
    </message>
    <message>
        <source>%1:%2: </source>
        <translation>%1:%2: </translation>
    </message>
    <message>
        <source>every row is refused</source>
        <translation>jede Zeile ist abgelehnt</translation>
    </message>
    <message>
        <source>see the reasons above</source>
        <translation>siehe die Gründe oben</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>correct the line; what ran before it stays</source>
        <translation>die Zeile berichtigen; was davor ausgeführt wurde, bleibt</translation>
    </message>
    <message>
        <source>it holds binary data, not command lines</source>
        <translation>sie enthält Binärdaten, keine Befehlszeilen</translation>
    </message>
    <message>
        <source>name a text file</source>
        <translation>eine Textdatei nennen</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>siehe %1 --help</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is one argument too many; %3</source>
        <translation>%1: „%2“ ist ein Argument zu viel; %3</translation>
    </message>
    <message>
        <source>%1: there is no option %2; %3</source>
        <translation>%1: es gibt keine Option %2; %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Lictor without a window: Smart Software Licensing of ASA firewalls</source>
        <translation>Lictor ohne Fenster: Smart Software Licensing von ASA-Firewalls</translation>
    </message>
    <message>
        <source>The fleet file; $LICTOR_FLEET or your default fleet unless told</source>
        <translation>Die Flottendatei; ohne Angabe $LICTOR_FLEET oder Ihre Standardflotte</translation>
    </message>
    <message>
        <source>Who acts, for the portal&apos;s rights and the journal; you unless told</source>
        <translation>Wer handelt, für die Rechte im Portal und das Journal; ohne Angabe Sie</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>No progress and no notices</source>
        <translation>Kein Fortschritt und keine Hinweise</translation>
    </message>
    <message>
        <source>Answer yes to lictorctl&apos;s questions</source>
        <translation>Die Fragen von lictorctl mit Ja beantworten</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>%1: this version does not do it yet; see lictorctl --help for what it does</source>
        <translation>%1: diese Version kann das noch nicht; siehe lictorctl --help für das, was sie kann</translation>
    </message>
    <message>
        <source>--fleet: the name is empty; name a fleet file</source>
        <translation>--fleet: der Name ist leer; eine Flottendatei nennen</translation>
    </message>
    <message>
        <source>lictorctl: no command is given; see lictorctl --help</source>
        <translation>lictorctl: kein Befehl angegeben; siehe lictorctl --help</translation>
    </message>
    <message>
        <source>standard output: it cannot be written; give it more room</source>
        <translation>Standardausgabe: nicht beschreibbar; mehr Platz schaffen</translation>
    </message>
    <message>
        <source>Serial number; made up unless told</source>
        <translation>Seriennummer; ohne Angabe erfunden</translation>
    </message>
    <message>
        <source>ASA release, such as 9.18(1)</source>
        <translation>ASA-Release, z. B. 9.18(1)</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Verwaltungsadresse</translation>
    </message>
    <message>
        <source>Memory of an ASA virtual in GB</source>
        <translation>Speicher einer ASA virtual in GB</translation>
    </message>
    <message>
        <source>vCPUs of an ASA virtual</source>
        <translation>vCPUs einer ASA virtual</translation>
    </message>
    <message>
        <source>Where an ASA virtual runs</source>
        <translation>Worauf eine ASA virtual läuft</translation>
    </message>
    <message>
        <source>Level of an ASA virtual</source>
        <translation>Stufe einer ASA virtual</translation>
    </message>
    <message>
        <source>Chassis of a Firepower 4100/9300 module</source>
        <translation>Chassis eines Moduls Firepower 4100/9300</translation>
    </message>
    <message>
        <source>Slot in the chassis</source>
        <translation>Slot im Chassis</translation>
    </message>
    <message>
        <source>Mode of a Firepower 2100</source>
        <translation>Modus einer Firepower 2100</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>add --model, such as --model FPR1120</source>
        <translation>--model ergänzen, z. B. --model FPR1120</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Licensed without contact until</source>
        <translation>Ohne Kontakt lizenziert bis</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Starke Verschlüsselung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>after a reload</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing to set is given</source>
        <translation>nichts zum Setzen angegeben</translation>
    </message>
    <message>
        <source>add an option, such as --site Lisbon</source>
        <translation>eine Option ergänzen, z. B. --site Lisbon</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 holds a permanent license: without its return code the license stays in use in the Smart Software Manager; enter license smart reservation return on it first (PLR-22)</source>
        <translation>%1 hat eine permanente Lizenz: ohne ihren Rückgabecode bleibt die Lizenz im Smart Software Manager in Verwendung; auf dem Gerät zuerst license smart reservation return eingeben (PLR-22)</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>Trotzdem entfernen?</translation>
    </message>
    <message>
        <source>it was not removed</source>
        <translation>es wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 neu gestartet</translation>
    </message>
    <message>
        <source>%1 has its factory default</source>
        <translation>%1 hat die Werkseinstellungen</translation>
    </message>
    <message>
        <source>%1 runs another release</source>
        <translation>%1 läuft mit einem anderen Release</translation>
    </message>
    <message>
        <source>The devices and what they may run</source>
        <translation>Die Geräte und was sie nutzen dürfen</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Model, such as ASAv, FPR2130, FPR9300-SM-44</source>
        <translation>Modell, z. B. ASAv, FPR2130, FPR9300-SM-44</translation>
    </message>
    <message>
        <source>Configuration lines run at the first start</source>
        <translation>Konfigurationszeilen für den ersten Start</translation>
    </message>
    <message>
        <source>List the devices</source>
        <translation>Geräte auflisten</translation>
    </message>
    <message>
        <source>Only those that the filter finds</source>
        <translation>Nur die, die der Filter findet</translation>
    </message>
    <message>
        <source>Everything about one device</source>
        <translation>Alles zu einem Gerät</translation>
    </message>
    <message>
        <source>Change values of a device</source>
        <translation>Werte eines Geräts ändern</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Sein neuer Name</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Ein Gerät entfernen</translation>
    </message>
    <message>
        <source>Effective running licenses, with their sums</source>
        <translation>Aktuell wirksame Lizenzen mit ihren Summen</translation>
    </message>
    <message>
        <source>Say for every line why</source>
        <translation>Zu jeder Zeile den Grund nennen</translation>
    </message>
    <message>
        <source>Reload: what was not saved is lost</source>
        <translation>Neu starten: nicht Gespeichertes geht verloren</translation>
    </message>
    <message>
        <source>Restore the factory default</source>
        <translation>Werkseinstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Run another ASA release</source>
        <translation>Ein anderes ASA-Release ausführen</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Das Release</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Added fault %1</source>
        <translation>Störung %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>Störung %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>es gibt keine mit dieser Nummer</translation>
    </message>
    <message>
        <source>there is no fault</source>
        <translation>es gibt keine Störung</translation>
    </message>
    <message>
        <source>give one of %1, or all</source>
        <translation>eine von %1 angeben, oder all</translation>
    </message>
    <message>
        <source>What the network does to messages</source>
        <translation>Was das Netz mit Nachrichten macht</translation>
    </message>
    <message>
        <source>Break something between devices and the Smart Software Manager</source>
        <translation>Etwas zwischen Geräten und Smart Software Manager stören</translation>
    </message>
    <message>
        <source>List the faults</source>
        <translation>Störungen auflisten</translation>
    </message>
    <message>
        <source>Take a fault away</source>
        <translation>Eine Störung aufheben</translation>
    </message>
    <message>
        <source>Its number, or all</source>
        <translation>Ihre Nummer, oder all</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>eines von %1 angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can fail</source>
        <translation>„%1“ ist nichts, was ausfallen kann</translation>
    </message>
    <message>
        <source>give ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm, satellite:NAME, device:NAME, proxy oder url:PREFIX angeben</translation>
    </message>
    <message>
        <source>outage, certificate, dns, clock-skew, proxy-auth or lost-reply</source>
        <translation>outage, certificate, dns, clock-skew, proxy-auth oder lost-reply</translation>
    </message>
    <message>
        <source>ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm, satellite:NAME, device:NAME, proxy oder url:PREFIX</translation>
    </message>
    <message>
        <source>Of a certificate: untrusted-ca, wrong-usage, self-signed or expired</source>
        <translation>Bei certificate: untrusted-ca, wrong-usage, self-signed oder expired</translation>
    </message>
    <message>
        <source>How far a clock is ahead (+10m) or behind (-400d)</source>
        <translation>Wie weit eine Uhr vorgeht (+10m) oder nachgeht (-400d)</translation>
    </message>
    <message>
        <source>When it begins; now unless told</source>
        <translation>Wann sie beginnt; ohne Angabe jetzt</translation>
    </message>
    <message>
        <source>How long it lasts; until it is cleared unless told</source>
        <translation>Wie lange sie dauert; ohne Angabe bis zur Aufhebung</translation>
    </message>
    <message>
        <source>How many messages it meets; all unless told</source>
        <translation>Wie viele Nachrichten sie trifft; ohne Angabe alle</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>Störungsart</translation>
    </message>
    <message>
        <source>only a fault %1 has it</source>
        <translation>nur eine Störung %1 hat das</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>this version does not make shared fleets yet</source>
        <translation>diese Version legt noch keine gemeinsamen Flotten an</translation>
    </message>
    <message>
        <source>name a fleet file</source>
        <translation>eine Flottendatei nennen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed</source>
        <translation>„%1“ ist kein Startwert</translation>
    </message>
    <message>
        <source>give a whole number from 0 up</source>
        <translation>eine ganze Zahl ab 0 angeben</translation>
    </message>
    <message>
        <source>New fleet in %1</source>
        <translation>Neue Flotte in %1</translation>
    </message>
    <message>
        <source>Demo fleet in %1</source>
        <translation>Demoflotte in %1</translation>
    </message>
    <message>
        <source>%1, revision %2
Clock: %3
%4 devices, %5 chassis, %6 pairs and clusters, %7 virtual accounts
Compliance: %8
</source>
        <translation>%1, Revision %2
Uhr: %3
%4 Geräte, %5 Chassis, %6 Paare und Cluster, %7 virtuelle Konten
Konformität: %8
</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <translation>  %1: %2
</translation>
    </message>
    <message>
        <source>%1 is sound
</source>
        <translation>%1 ist in Ordnung
</translation>
    </message>
    <message>
        <source>%1 problems were found, first: %2</source>
        <translation>%1 Probleme gefunden, das erste: %2</translation>
    </message>
    <message>
        <source>go back to a backup or to an earlier revision</source>
        <translation>zu einer Sicherung oder früheren Revision zurückgehen</translation>
    </message>
    <message>
        <source>%1 is less than 1</source>
        <translation>%1 ist kleiner als 1</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>1 oder mehr angeben</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Copy in %1</source>
        <translation>Kopie in %1</translation>
    </message>
    <message>
        <source>The fleet file: new, demo, check, journal, undo</source>
        <translation>Die Flottendatei: new, demo, check, journal, undo</translation>
    </message>
    <message>
        <source>Make a new, empty fleet</source>
        <translation>Eine neue, leere Flotte anlegen</translation>
    </message>
    <message>
        <source>Where the clock stands; 2026-01-01T00:00:00Z unless told</source>
        <translation>Wo die Uhr steht; ohne Angabe 2026-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>Seed of everything that is random; the same seed gives the same fleet</source>
        <translation>Startwert für alles Zufällige; derselbe Startwert ergibt dieselbe Flotte</translation>
    </message>
    <message>
        <source>Whether the account qualifies for strong encryption</source>
        <translation>Ob das Konto für starke Verschlüsselung qualifiziert ist</translation>
    </message>
    <message>
        <source>Whether the account may reserve permanent licenses</source>
        <translation>Ob das Konto permanente Lizenzen reservieren darf</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>Eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Make the demo fleet</source>
        <translation>Die Demoflotte anlegen</translation>
    </message>
    <message>
        <source>Counts, clock, compliance</source>
        <translation>Anzahlen, Uhr, Konformität</translation>
    </message>
    <message>
        <source>Verify every invariant and the file</source>
        <translation>Jede Invariante und die Datei prüfen</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>Was getan wurde, von wem und wann</translation>
    </message>
    <message>
        <source>Only the last N actions</source>
        <translation>Nur die letzten N Aktionen</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Die letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>A consistent copy while others use the fleet</source>
        <translation>Eine konsistente Kopie, während andere die Flotte benutzen</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Wohin die Kopie geht</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>keine Adresse angegeben</translation>
    </message>
    <message>
        <source>add --address IP</source>
        <translation>--address IP ergänzen</translation>
    </message>
    <message>
        <source>Transport Gateway: passes messages on to the Smart Software Manager</source>
        <translation>Transport Gateway: leitet Nachrichten an den Smart Software Manager weiter</translation>
    </message>
    <message>
        <source>Add a Transport Gateway</source>
        <translation>Ein Transport Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Name or IP address in the URL of its devices</source>
        <translation>Name oder IP-Adresse in der URL seiner Geräte</translation>
    </message>
    <message>
        <source>Remove a Transport Gateway</source>
        <translation>Ein Transport Gateway entfernen</translation>
    </message>
    <message>
        <source>The Transport Gateway</source>
        <translation>Das Transport Gateway</translation>
    </message>
    <message>
        <source>List the Transport Gateways</source>
        <translation>Transport Gateways auflisten</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <translation>Warnung: %1: %2</translation>
    </message>
    <message>
        <source>Formed %1</source>
        <translation>%1 gebildet</translation>
    </message>
    <message>
        <source>%1 leads %2 now</source>
        <translation>%1 führt jetzt %2</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>es ist keine Einheit von %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>eine der Einheiten nennen</translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation>%1 ist wieder in %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>Disbanded %1</source>
        <translation>%1 aufgelöst</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 (%2, down)</source>
        <translation>%1 (%2, ausgefallen)</translation>
    </message>
    <message>
        <source>split brain: reload the other unit too</source>
        <translation>Split Brain: auch die andere Einheit neu starten</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Failover-Paare und Cluster</translation>
    </message>
    <message>
        <source>Form a failover pair</source>
        <translation>Ein Failover-Paar bilden</translation>
    </message>
    <message>
        <source>The active unit</source>
        <translation>Die aktive Einheit</translation>
    </message>
    <message>
        <source>The standby unit</source>
        <translation>Die Standby-Einheit</translation>
    </message>
    <message>
        <source>Active/Active failover</source>
        <translation>Failover Active/Active</translation>
    </message>
    <message>
        <source>The failover link is encrypted</source>
        <translation>Der Failover-Link ist verschlüsselt</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Name des Paars</translation>
    </message>
    <message>
        <source>Form a cluster</source>
        <translation>Einen Cluster bilden</translation>
    </message>
    <message>
        <source>The control unit</source>
        <translation>Die Steuereinheit</translation>
    </message>
    <message>
        <source>The data units</source>
        <translation>Die Dateneinheiten</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Name des Clusters</translation>
    </message>
    <message>
        <source>List pairs and clusters</source>
        <translation>Paare und Cluster auflisten</translation>
    </message>
    <message>
        <source>Failover, or the election of a new control unit; the one that led is down</source>
        <translation>Failover oder Wahl einer neuen Steuereinheit; die bisher führende fällt aus</translation>
    </message>
    <message>
        <source>The pair or cluster</source>
        <translation>Das Paar oder der Cluster</translation>
    </message>
    <message>
        <source>The unit that leads then</source>
        <translation>Die Einheit, die dann führt</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>A unit that is down comes back as standby or data unit</source>
        <translation>Eine ausgefallene Einheit kehrt als Standby- oder Dateneinheit zurück</translation>
    </message>
    <message>
        <source>A unit leaves its cluster</source>
        <translation>Eine Einheit verlässt ihren Cluster</translation>
    </message>
    <message>
        <source>Make single units of a pair or cluster again</source>
        <translation>Ein Paar oder einen Cluster wieder in einzelne Einheiten auflösen</translation>
    </message>
    <message>
        <source>both --update and --add-only are given</source>
        <translation>sowohl --update als auch --add-only angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD</source>
        <translation>„%1“ hat nicht die Form COLUMN=FIELD</translation>
    </message>
    <message>
        <source>write it such as &apos;Asset tag=serial&apos;</source>
        <translation>etwa so schreiben: &apos;Asset tag=serial&apos;</translation>
    </message>
    <message>
        <source>%1 rows are refused, nothing was imported</source>
        <translation>%1 Zeilen sind abgelehnt, nichts wurde importiert</translation>
    </message>
    <message>
        <source>correct them, or import the rest with --skip-refused</source>
        <translation>sie berichtigen, oder den Rest mit --skip-refused importieren</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>Ein Inventar importieren</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Die Listen</translation>
    </message>
    <message>
        <source>Format; recognized unless told</source>
        <translation>Format; ohne Angabe erkannt</translation>
    </message>
    <message>
        <source>What a column is; may be given several times</source>
        <translation>Was eine Spalte ist; mehrfach angebbar</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Blatt einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing</source>
        <translation>Nur sagen, was geschähe, nichts ändern</translation>
    </message>
    <message>
        <source>Import the rest when rows are refused</source>
        <translation>Den Rest importieren, wenn Zeilen abgelehnt sind</translation>
    </message>
    <message>
        <source>Only update devices that exist</source>
        <translation>Nur vorhandene Geräte aktualisieren</translation>
    </message>
    <message>
        <source>Only add devices</source>
        <translation>Nur Geräte hinzufügen</translation>
    </message>
    <message>
        <source>Virtual account of rows that name none</source>
        <translation>Virtuelles Konto für Zeilen, die keines nennen</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 chassis, %7 refused, %8 skipped
</source>
        <translation>%1: %2 Zeilen, %3 hinzugefügt, %4 aktualisiert, %5 unverändert, %6 Chassis, %7 abgelehnt, %8 übersprungen
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3
</source>
        <translation>  %1 (%2): %3
</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them
</source>
        <translation>  … und %1 weitere; --json listet sie auf
</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Imported
</source>
        <translation>Importiert
</translation>
    </message>
    <message>
        <source>Nothing was imported
</source>
        <translation>Nichts wurde importiert
</translation>
    </message>
    <message>
        <source>it is another device by now</source>
        <translation>es ist inzwischen ein anderes Gerät</translation>
    </message>
    <message>
        <source>start the session again</source>
        <translation>die Sitzung neu starten</translation>
    </message>
    <message>
        <source>this version does not open shared fleets yet</source>
        <translation>diese Version öffnet noch keine gemeinsamen Flotten</translation>
    </message>
    <message>
        <source>there is no fleet file</source>
        <translation>es gibt keine Flottendatei</translation>
    </message>
    <message>
        <source>make one with lictorctl fleet new, or name another with --fleet</source>
        <translation>eine mit lictorctl fleet new anlegen, oder mit --fleet eine andere nennen</translation>
    </message>
    <message>
        <source>Lictor handles devices with Smart Software Licensing only</source>
        <translation>Lictor behandelt nur Geräte mit Smart Software Licensing</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 is a chassis</source>
        <translation>%1 ist ein Chassis</translation>
    </message>
    <message>
        <source>add it with lictorctl chassis add, then its modules, such as FPR9300-SM-44</source>
        <translation>es mit lictorctl chassis add hinzufügen, dann seine Module, z. B. FPR9300-SM-44</translation>
    </message>
    <message>
        <source>%1 is a series of several models</source>
        <translation>%1 ist eine Serie aus mehreren Modellen</translation>
    </message>
    <message>
        <source>it uses PAK licenses, not Smart Software Licensing</source>
        <translation>es nutzt PAK-Lizenzen, nicht Smart Software Licensing</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this release</source>
        <translation>%1 ist nicht im Katalog dieses Release</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>es gibt kein Modell „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is no device of this name</source>
        <translation>es gibt kein Gerät mit diesem Namen</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>es gibt kein Chassis mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl chassis list</source>
        <translation>siehe lictorctl chassis list</translation>
    </message>
    <message>
        <source>there is no failover pair or cluster of this name</source>
        <translation>es gibt kein Failover-Paar und keinen Cluster mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl group list</source>
        <translation>siehe lictorctl group list</translation>
    </message>
    <message>
        <source>there is no virtual account of this name</source>
        <translation>es gibt kein virtuelles Konto mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl ssm va list</source>
        <translation>siehe lictorctl ssm va list</translation>
    </message>
    <message>
        <source>there is no satellite of this name</source>
        <translation>es gibt keinen Satelliten mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl satellite list</source>
        <translation>siehe lictorctl satellite list</translation>
    </message>
    <message>
        <source>there is no Transport Gateway of this name</source>
        <translation>es gibt kein Transport Gateway mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl gateway list</source>
        <translation>siehe lictorctl gateway list</translation>
    </message>
    <message>
        <source>there is no user of this name</source>
        <translation>es gibt keinen Benutzer mit diesem Namen</translation>
    </message>
    <message>
        <source>see lictorctl ssm user list</source>
        <translation>siehe lictorctl ssm user list</translation>
    </message>
    <message>
        <source>there is no product instance of this name or UDI</source>
        <translation>es gibt keine Produktinstanz mit diesem Namen oder dieser UDI</translation>
    </message>
    <message>
        <source>see lictorctl ssm instance list</source>
        <translation>siehe lictorctl ssm instance list</translation>
    </message>
    <message>
        <source>license kind</source>
        <translation>Lizenzart</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>Lizenzplattform</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z</source>
        <translation>eine angeben, z. B. 2026-03-01T00:00:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that fits</source>
        <translation>„%1“ ist keine passende Zahl</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>eine ganze Zahl angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>give a number such as 2 or 7.5</source>
        <translation>eine Zahl angeben, z. B. 2 oder 7.5</translation>
    </message>
    <message>
        <source>One virtual account only</source>
        <translation>Nur ein virtuelles Konto</translation>
    </message>
    <message>
        <source>Of an On-Prem satellite</source>
        <translation>Von einem On-Prem-Satelliten</translation>
    </message>
    <message>
        <source>name a file that can be written</source>
        <translation>eine beschreibbare Datei nennen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>no format is given</source>
        <translation>kein Format angegeben</translation>
    </message>
    <message>
        <source>add --format %1</source>
        <translation>--format %1 ergänzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a report</source>
        <translation>„%1“ ist kein Berichtsformat</translation>
    </message>
    <message>
        <source>no output is given</source>
        <translation>keine Ausgabe angegeben</translation>
    </message>
    <message>
        <source>add --output FILE, or --output - for standard output</source>
        <translation>--output FILE ergänzen, oder --output - für die Standardausgabe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of the report</source>
        <translation>„%1“ ist keine Tabelle des Berichts</translation>
    </message>
    <message>
        <source>only CSV has a byte order mark</source>
        <translation>nur CSV hat eine Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>leave it out, or give --format csv</source>
        <translation>sie weglassen, oder --format csv angeben</translation>
    </message>
    <message>
        <source>Compliance report in %1</source>
        <translation>Konformitätsbericht in %1</translation>
    </message>
    <message>
        <source>Inventory in %1</source>
        <translation>Inventar in %1</translation>
    </message>
    <message>
        <source>Usage report in %1</source>
        <translation>Nutzungsbericht in %1</translation>
    </message>
    <message>
        <source>Journal in %1</source>
        <translation>Journal in %1</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format des Berichts</translation>
    </message>
    <message>
        <source>Where it goes, - for standard output</source>
        <translation>Wohin er geht, - für die Standardausgabe</translation>
    </message>
    <message>
        <source>The table that a CSV file holds</source>
        <translation>Die Tabelle, die eine CSV-Datei enthält</translation>
    </message>
    <message>
        <source>Begin a CSV file with a byte order mark, for spreadsheets</source>
        <translation>CSV-Datei mit einer Bytereihenfolge-Marke beginnen, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Write who exported it when; REPORT.provenance.json is found again</source>
        <translation>Festhalten, wer wann exportiert hat; REPORT.provenance.json wird wiedergefunden</translation>
    </message>
    <message>
        <source>Reports for auditors</source>
        <translation>Berichte für Prüfer</translation>
    </message>
    <message>
        <source>The compliance report</source>
        <translation>Der Konformitätsbericht</translation>
    </message>
    <message>
        <source>Devices and chassis, as import takes them</source>
        <translation>Geräte und Chassis, wie der Import sie annimmt</translation>
    </message>
    <message>
        <source>What product instances use, and the bills of utility mode</source>
        <translation>Was Produktinstanzen nutzen, und die Rechnungen des Utility-Modus</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when</source>
        <translation>Was mit der Flotte getan wurde, von wem und wann</translation>
    </message>
    <message>
        <source>Check that a report is as it was exported</source>
        <translation>Prüfen, ob ein Bericht noch so ist, wie er exportiert wurde</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Its provenance file; REPORT.provenance.json unless told</source>
        <translation>Seine Herkunftsdatei; ohne Angabe REPORT.provenance.json</translation>
    </message>
    <message>
        <source>Devices, or chassis for their ASAs</source>
        <translation>Geräte, oder Chassis für ihre ASAs</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code; - for standard output</source>
        <translation>CSV-Datei mit Gerät, Seriennummer und Code; - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Permanent license reservation of many devices, by files of codes</source>
        <translation>Permanente Lizenzreservierung vieler Geräte, mit Dateien von Codes</translation>
    </message>
    <message>
        <source>Enable it on devices and collect their request codes</source>
        <translation>Auf Geräten aktivieren und ihre Anforderungscodes sammeln</translation>
    </message>
    <message>
        <source>Install authorization codes</source>
        <translation>Autorisierungscodes installieren</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code, as ssm reserve writes it</source>
        <translation>CSV-Datei mit Gerät, Seriennummer und Code, wie ssm reserve sie schreibt</translation>
    </message>
    <message>
        <source>Return the permanent licenses of devices and collect their return codes</source>
        <translation>Permanente Lizenzen von Geräten zurückgeben und ihre Rückgabecodes sammeln</translation>
    </message>
    <message>
        <source>give one such as 30d or 12h</source>
        <translation>eine angeben, z. B. 30d oder 12h</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last synchronization</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Smart Software Manager On-Prem: serves devices without internet</source>
        <translation>Smart Software Manager On-Prem: bedient Geräte ohne Internet</translation>
    </message>
    <message>
        <source>Add a satellite; a real one is installed from an OVA file on a VMware ESXi server</source>
        <translation>Einen Satelliten hinzufügen; ein echter wird aus einer OVA-Datei auf einem VMware ESXi-Server installiert</translation>
    </message>
    <message>
        <source>Its release; 2.3 unless told</source>
        <translation>Sein Release; ohne Angabe 2.3</translation>
    </message>
    <message>
        <source>How often it synchronizes; 30d unless told</source>
        <translation>Wie oft er synchronisiert; ohne Angabe 30d</translation>
    </message>
    <message>
        <source>Virtual account that it serves; the default one unless told</source>
        <translation>Virtuelles Konto, das er bedient; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>Synchronize with the Smart Software Manager now</source>
        <translation>Jetzt mit dem Smart Software Manager synchronisieren</translation>
    </message>
    <message>
        <source>The satellite</source>
        <translation>Der Satellit</translation>
    </message>
    <message>
        <source>List the satellites</source>
        <translation>Satelliten auflisten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnmeldung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The Smart Software Manager: accounts, licenses, tokens, instances</source>
        <translation>Der Smart Software Manager: Konten, Lizenzen, Token, Instanzen</translation>
    </message>
    <message>
        <source>The event log</source>
        <translation>Das Ereignisprotokoll</translation>
    </message>
    <message>
        <source>What the portal warns of: shortages, ending terms, instances without contact</source>
        <translation>Wovor das Portal warnt: Unterdeckungen, endende Laufzeiten, Instanzen ohne Kontakt</translation>
    </message>
    <message>
        <source>Export-controlled functionality: %1
Permanent license reservation: %2
</source>
        <translation>Exportkontrollierte Funktionen: %1
Permanente Lizenzreservierung: %2
</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>add --export or --plr</source>
        <translation>--export oder --plr ergänzen</translation>
    </message>
    <message>
        <source>Changed the Smart Account</source>
        <translation>Smart Account geändert</translation>
    </message>
    <message>
        <source>Added virtual account %1</source>
        <translation>Virtuelles Konto %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Properties of the Smart Account</source>
        <translation>Eigenschaften des Smart Account</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Virtuelle Konten</translation>
    </message>
    <message>
        <source>Add a virtual account</source>
        <translation>Ein virtuelles Konto hinzufügen</translation>
    </message>
    <message>
        <source>List the virtual accounts</source>
        <translation>Virtuelle Konten auflisten</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnmeldungen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>no virtual account is given</source>
        <translation>kein virtuelles Konto angegeben</translation>
    </message>
    <message>
        <source>add --to VA</source>
        <translation>--to VA ergänzen</translation>
    </message>
    <message>
        <source>both an instance and a file are given</source>
        <translation>sowohl Instanz als auch Datei angegeben</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>Produktinstanz</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>give its name or UDI</source>
        <translation>ihren Namen oder ihre UDI angeben</translation>
    </message>
    <message>
        <source>Product instances: what is registered</source>
        <translation>Produktinstanzen: was registriert ist</translation>
    </message>
    <message>
        <source>List the product instances</source>
        <translation>Produktinstanzen auflisten</translation>
    </message>
    <message>
        <source>Move an instance to another virtual account</source>
        <translation>Eine Instanz in ein anderes virtuelles Konto verschieben</translation>
    </message>
    <message>
        <source>Device, chassis or UDI</source>
        <translation>Gerät, Chassis oder UDI</translation>
    </message>
    <message>
        <source>Virtual account that gets it</source>
        <translation>Virtuelles Konto, das sie erhält</translation>
    </message>
    <message>
        <source>Remove an instance: its licenses are free at once</source>
        <translation>Eine Instanz entfernen: ihre Lizenzen sind sofort frei</translation>
    </message>
    <message>
        <source>Return code of a permanent license</source>
        <translation>Rückgabecode einer permanenten Lizenz</translation>
    </message>
    <message>
        <source>Return codes of many devices</source>
        <translation>Rückgabecodes vieler Geräte</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>it is not named</source>
        <translation>sie ist nicht genannt</translation>
    </message>
    <message>
        <source>give --kind and --platform</source>
        <translation>--kind und --platform angeben</translation>
    </message>
    <message>
        <source>both a product ID and a kind are given</source>
        <translation>sowohl Produkt-ID als auch Art angegeben</translation>
    </message>
    <message>
        <source>give --pid, or --kind and --platform</source>
        <translation>--pid angeben, oder --kind und --platform</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>keine Anzahl angegeben</translation>
    </message>
    <message>
        <source>add --count N</source>
        <translation>--count N ergänzen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>number or virtual accounts are missing</source>
        <translation>Anzahl oder virtuelle Konten fehlen</translation>
    </message>
    <message>
        <source>give --count, --from and --to</source>
        <translation>--count, --from und --to angeben</translation>
    </message>
    <message>
        <source>Licenses: what was bought and what is in use</source>
        <translation>Lizenzen: was gekauft wurde und was in Verwendung ist</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>Lizenzen hinzufügen</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Virtual account; the default one unless told</source>
        <translation>Virtuelles Konto; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>When the term begins</source>
        <translation>Wann die Laufzeit beginnt</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Länge der Laufzeit</translation>
    </message>
    <message>
        <source>Time-based evaluation licenses</source>
        <translation>Zeitlich begrenzte Evaluierungslizenzen</translation>
    </message>
    <message>
        <source>Kind of a license without product ID</source>
        <translation>Art einer Lizenz ohne Produkt-ID</translation>
    </message>
    <message>
        <source>Its platform</source>
        <translation>Ihre Plattform</translation>
    </message>
    <message>
        <source>List what virtual accounts own and use</source>
        <translation>Auflisten, was virtuelle Konten besitzen und nutzen</translation>
    </message>
    <message>
        <source>Move unused licenses to another virtual account</source>
        <translation>Ungenutzte Lizenzen in ein anderes virtuelles Konto verschieben</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Lizenzart</translation>
    </message>
    <message>
        <source>Level, ASA virtual</source>
        <translation>Stufe, ASA virtual</translation>
    </message>
    <message>
        <source>Model, Standard of the Secure Firewall 3100</source>
        <translation>Modell, Standard der Secure Firewall 3100</translation>
    </message>
    <message>
        <source>Virtual account that has them</source>
        <translation>Virtuelles Konto, das sie hat</translation>
    </message>
    <message>
        <source>Virtual account that gets them</source>
        <translation>Virtuelles Konto, das sie erhält</translation>
    </message>
    <message>
        <source>correct them, or take them out of the list</source>
        <translation>berichtigen, oder aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take the list of licenses of the Smart Software Manager into the pools</source>
        <translation>Die Lizenzliste des Smart Software Manager in die Pools übernehmen</translation>
    </message>
    <message>
        <source>The list, Inventory &gt; Licenses</source>
        <translation>Die Liste, Inventar &gt; Lizenzen</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>Anforderungscode</translation>
    </message>
    <message>
        <source>both a code and a file are given</source>
        <translation>sowohl Code als auch Datei angegeben</translation>
    </message>
    <message>
        <source>none is given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>give the code that the device prints, or --file with many</source>
        <translation>den Code angeben, den das Gerät ausgibt, oder --file mit vielen</translation>
    </message>
    <message>
        <source>Reserve a permanent license for a request code</source>
        <translation>Eine permanente Lizenz für einen Anforderungscode reservieren</translation>
    </message>
    <message>
        <source>The request code of a device</source>
        <translation>Der Anforderungscode eines Geräts</translation>
    </message>
    <message>
        <source>Virtual account that has the license</source>
        <translation>Virtuelles Konto, das die Lizenz hat</translation>
    </message>
    <message>
        <source>CSV file of device, serial and request code</source>
        <translation>CSV-Datei mit Gerät, Seriennummer und Anforderungscode</translation>
    </message>
    <message>
        <source>CSV file of the authorization codes</source>
        <translation>CSV-Datei der Autorisierungscodes</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>Exportkontrolliert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>es gibt kein solches Token</translation>
    </message>
    <message>
        <source>see lictorctl ssm token list</source>
        <translation>siehe lictorctl ssm token list</translation>
    </message>
    <message>
        <source>Revoked the token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Registration tokens</source>
        <translation>Registrierungstoken</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Ein Token erstellen</translation>
    </message>
    <message>
        <source>How long it is valid; 30 unless told</source>
        <translation>Wie lange es gültig ist; ohne Angabe 30</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality</source>
        <translation>Exportkontrollierte Funktionen erlauben</translation>
    </message>
    <message>
        <source>List the tokens</source>
        <translation>Token auflisten</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Ein Token widerrufen</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>an administrator reaches every virtual account</source>
        <translation>ein Administrator hat Zugriff auf jedes virtuelle Konto</translation>
    </message>
    <message>
        <source>give --administrator or --va</source>
        <translation>--administrator oder --va angeben</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Zugriff auf</translation>
    </message>
    <message>
        <source>everything (administrator)</source>
        <translation>alles (Administrator)</translation>
    </message>
    <message>
        <source>Users of the portal and what they may reach</source>
        <translation>Benutzer des Portals und worauf sie Zugriff haben</translation>
    </message>
    <message>
        <source>Add a user, or say anew what he may reach; as long as there is none, everybody is an administrator</source>
        <translation>Einen Benutzer hinzufügen oder seinen Zugriff neu festlegen; solange es keinen gibt, sind alle Administratoren</translation>
    </message>
    <message>
        <source>Name of the user, as --as and $USER say it</source>
        <translation>Name des Benutzers, wie --as und $USER ihn nennen</translation>
    </message>
    <message>
        <source>Reaches everything and decides what others reach</source>
        <translation>Hat Zugriff auf alles und legt den Zugriff der anderen fest</translation>
    </message>
    <message>
        <source>Virtual account that the user reaches</source>
        <translation>Virtuelles Konto, auf das der Benutzer Zugriff hat</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Einen Benutzer entfernen</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Der Benutzer</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>%1: there is no such noun; %2</source>
        <translation>%1: es gibt kein solches Substantiv; %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such verb; %3</source>
        <translation>%1 %2: es gibt kein solches Verb; %3</translation>
    </message>
    <message>
        <source>command: no noun is given; give one of %1, or --help</source>
        <translation>Befehl: kein Substantiv angegeben; eines von %1 angeben, oder --help</translation>
    </message>
    <message>
        <source>%1: no verb is given; give one of %2, or --help</source>
        <translation>%1: kein Verb angegeben; eines von %2 angeben, oder --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no licenses</source>
        <translation>„%1“ nennt keine Lizenzen</translation>
    </message>
    <message>
        <source>give KIND:PLATFORM:COUNT, such as context:firepower-2100:5</source>
        <translation>KIND:PLATFORM:COUNT angeben, z. B. context:firepower-2100:5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several licenses: %2</source>
        <translation>„%1“ passt auf mehrere Lizenzen: %2</translation>
    </message>
    <message>
        <source>name one of them, such as %1</source>
        <translation>eine davon nennen, z. B. %1</translation>
    </message>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>%1 können nicht wegfallen, %2 sind vorhanden</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 bis %1 angeben</translation>
    </message>
    <message>
        <source>see lictorctl ssm license list for what is owned</source>
        <translation>siehe lictorctl ssm license list zum Bestand</translation>
    </message>
    <message>
        <source>give PID:COUNT, such as L-FPR1000-ASA=:2</source>
        <translation>PID:COUNT angeben, z. B. L-FPR1000-ASA=:2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Then owned</source>
        <translation>Dann Bestand</translation>
    </message>
    <message>
        <source>Then in use</source>
        <translation>Dann verwendet</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>Fehlt ab</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Kein Problem ist in Sicht.</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>Wie viele Tage im Voraus</translation>
    </message>
    <message>
        <source>Devices that are left out</source>
        <translation>Geräte, die weggelassen werden</translation>
    </message>
    <message>
        <source>Licenses that are not there any more; of several levels or models KIND:PLATFORM:LEVEL:COUNT</source>
        <translation>Lizenzen, die nicht mehr da sind; bei mehreren Stufen oder Modellen KIND:PLATFORM:LEVEL:COUNT</translation>
    </message>
    <message>
        <source>Licenses that are bought</source>
        <translation>Lizenzen, die gekauft werden</translation>
    </message>
    <message>
        <source>Pairs and clusters whose leading unit goes down</source>
        <translation>Paare und Cluster, deren führende Einheit ausfällt</translation>
    </message>
    <message>
        <source>Something that fails, in the words of fault add</source>
        <translation>Etwas, das ausfällt, in den Worten von fault add</translation>
    </message>
    <message>
        <source>Virtual account of bought and dropped licenses</source>
        <translation>Virtuelles Konto der gekauften und wegfallenden Lizenzen</translation>
    </message>
    <message>
        <source>Write the dates of trouble as a calendar too</source>
        <translation>Die Termine der Probleme auch als Kalender schreiben</translation>
    </message>
    <message>
        <source>What will run short and who will lose what, on a copy of the fleet</source>
        <translation>Was knapp wird und wer was verliert, an einer Kopie der Flotte</translation>
    </message>
    <message>
        <source>give the words of lictorctl fault add</source>
        <translation>die Wörter von lictorctl fault add angeben</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>there is no model %1</source>
        <translation>es gibt kein Modell %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>“%1” is no number; write for example %2:&gt;5, %2:5 or %2:5..10</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie z. B. %2:&gt;5, %2:5 oder %2:5..10</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example %2:&lt;=30d or %2:2026-01..2026-03</source>
        <translation>„%1“ ist keine Zeitangabe; schreiben Sie z. B. %2:&lt;=30d oder %2:2026-01..2026-03</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; it can be %3</source>
        <translation>„%1“ ist kein Wert von %2; möglich ist %3</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>unknown field %1</source>
        <translation>unbekanntes Feld %1</translation>
    </message>
    <message>
        <source>unknown field %1; did you mean %2?</source>
        <translation>unbekanntes Feld %1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>only the console&apos;s window knows what its last action did</source>
        <translation>nur das Fenster der Konsole weiß, was seine letzte Aktion tat</translation>
    </message>
    <message>
        <source>leave the term out</source>
        <translation>den Ausdruck weglassen</translation>
    </message>
</context>
<context>
    <name>DeviceSummary</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>ASA Version</source>
        <translation>ASA-Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, Modul %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Diese Einheit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Authorized without contact until</source>
        <translation>Autorisiert ohne Kontakt bis</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letztes Problem</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Erneuerung</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop Licenses</source>
        <translation>Lizenzen wegfallen lassen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Wegfallen lassen</translation>
    </message>
    <message>
        <source>%1, %2 (%3 owned)</source>
        <translation>%1, %2 (%3 vorhanden)</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Lizenz:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Anzahl:</translation>
    </message>
    <message>
        <source>What ends soonest goes first.</source>
        <translation>Was am frühesten endet, fällt zuerst weg.</translation>
    </message>
    <message>
        <source>No license is owned. Add licenses by product ID first.</source>
        <translation>Es sind keine Lizenzen vorhanden. Fügen Sie zuerst Lizenzen per Produkt-ID hinzu.</translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message>
        <source>a term ends on %1</source>
        <translation>eine Laufzeit endet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without contact, the first grace period ends on %1</source>
        <translation>
            <numerusform>%n Gerät ohne Kontakt, die erste Karenzzeit endet am %1</numerusform>
            <numerusform>%n Geräte ohne Kontakt, die erste Karenzzeit endet am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>retained after a takeover until %1</source>
        <translation>nach einer Übernahme beibehalten bis %1</translation>
    </message>
    <message>
        <source>no surplus</source>
        <translation>kein Überschuss</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) missing</source>
        <translation>
            <numerusform>%n Lizenz fehlt</numerusform>
            <numerusform>%n Lizenzen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Basis (DES)</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Stark (3DES/AES)</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Active/Standby</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Active/Active</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>durch die Plattform</translation>
    </message>
    <message>
        <source>included in Standard</source>
        <translation>in Standard enthalten</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>nicht konform</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>retained after a takeover</source>
        <translation>nach einer Übernahme beibehalten</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>permanente Lizenz</translation>
    </message>
    <message>
        <source>unlicensed</source>
        <translation>nicht lizenziert</translation>
    </message>
    <message>
        <source>not on this platform</source>
        <translation>nicht auf dieser Plattform</translation>
    </message>
    <message>
        <source>this platform does not have it</source>
        <translation>diese Plattform hat das nicht</translation>
    </message>
    <message>
        <source>%1: decided by the platform, no license changes it</source>
        <translation>%1: von der Plattform bestimmt, keine Lizenz ändert das</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum; the account holds no AnyConnect license as the right to use it</source>
        <translation>%1: das Maximum der Plattform; das Konto hat keine AnyConnect-Lizenz als Nutzungsrecht</translation>
    </message>
    <message>
        <source>%1: no license is in force</source>
        <translation>%1: keine Lizenz ist in Kraft</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum by the permanent license; an AnyConnect license is the right to use it</source>
        <translation>%1: das Maximum der Plattform durch die permanente Lizenz; eine AnyConnect-Lizenz ist das Nutzungsrecht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what the evaluation period gives</source>
        <translation>%1: was der Evaluierungszeitraum gewährt</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>; the platform allows %1</source>
        <translation>; die Plattform erlaubt %1</translation>
    </message>
    <message>
        <source>; the memory supports %1</source>
        <translation>; der Speicher unterstützt %1</translation>
    </message>
    <message>
        <source>; tls-proxy maximum-sessions allows %1</source>
        <translation>; tls-proxy maximum-sessions erlaubt %1</translation>
    </message>
    <message>
        <source>; a license without Strong Encryption allows %1</source>
        <translation>; eine Lizenz ohne starke Verschlüsselung erlaubt %1</translation>
    </message>
    <message>
        <source>; configure Context %1 instead of %2</source>
        <translation>; Context %1 statt %2 konfigurieren</translation>
    </message>
</context>
<context>
    <name>FailOverDialog</name>
    <message>
        <source>Fail Over</source>
        <translation>Failover auslösen</translation>
    </message>
    <message>
        <source>&amp;Pair or cluster:</source>
        <translation>&amp;Paar oder Cluster:</translation>
    </message>
    <message>
        <source>Its leading unit goes down, another one takes over.</source>
        <translation>Die führende Einheit fällt aus, eine andere übernimmt.</translation>
    </message>
    <message>
        <source>There is no pair or cluster. Form one first.</source>
        <translation>Es gibt kein Paar und keinen Cluster. Bilden Sie zuerst eines.</translation>
    </message>
    <message>
        <source>No pair or cluster is called “%1”. Choose one of the list.</source>
        <translation>Kein Paar oder Cluster heißt „%1“. Wählen Sie eines aus der Liste.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Add Fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Outage: nothing arrives</source>
        <translation>Ausfall: nichts kommt an</translation>
    </message>
    <message>
        <source>Certificate: the server&apos;s is not trusted</source>
        <translation>Zertifikat: dem des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>DNS: names are not resolved</source>
        <translation>DNS: Namen werden nicht aufgelöst</translation>
    </message>
    <message>
        <source>Clock skew: the device&apos;s clock is wrong</source>
        <translation>Uhrabweichung: die Uhr des Geräts geht falsch</translation>
    </message>
    <message>
        <source>Proxy authentication: the proxy refuses</source>
        <translation>Proxy-Authentifizierung: der Proxy lehnt ab</translation>
    </message>
    <message>
        <source>Lost reply: the request arrives, the answer does not</source>
        <translation>Verlorene Antwort: die Anfrage kommt an, die Antwort nicht</translation>
    </message>
    <message>
        <source>signed by a CA that is not trusted</source>
        <translation>von einer nicht vertrauenswürdigen CA signiert</translation>
    </message>
    <message>
        <source>not for servers</source>
        <translation>nicht für Server</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Cer&amp;tificate:</source>
        <translation>Zer&amp;tifikat:</translation>
    </message>
    <message>
        <source>&amp;Skew:</source>
        <translation>Ab&amp;weichung:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Empty: from now on. Otherwise a time such as 2026-03-01, or +10d.</source>
        <translation>Leer: ab jetzt. Sonst ein Zeitpunkt, z. B. 2026-03-01 oder +10d.</translation>
    </message>
    <message>
        <source>&amp;Lasts:</source>
        <translation>&amp;Dauer:</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>bis zur Aufhebung</translation>
    </message>
    <message>
        <source>90d, 36h, 10m or 1d12h. Empty: until it is cleared.</source>
        <translation>90d, 36h, 10m oder 1d12h. Leer: bis zur Aufhebung.</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>Na&amp;chrichten:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>How many messages it meets. Empty: all.</source>
        <translation>Wie viele Nachrichten sie trifft. Leer: alle.</translation>
    </message>
    <message>
        <source>the Smart Software Manager</source>
        <translation>der Smart Software Manager</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a chassis</source>
        <translation>ein Chassis</translation>
    </message>
    <message>
        <source>an On-Prem server</source>
        <translation>ein On-Prem-Server</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>URLs that begin so</source>
        <translation>URLs, die so beginnen</translation>
    </message>
    <message>
        <source>It would be over before the fleet&apos;s clock, %1. Enter a longer time.</source>
        <translation>Sie wäre vor der Uhr der Flotte vorbei, %1. Geben Sie eine längere Zeit ein.</translation>
    </message>
    <message>
        <source>A number of messages is at least 1. Leave it empty for all.</source>
        <translation>Die Anzahl der Nachrichten ist mindestens 1. Für alle lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>why, and what to do</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>There is no device of this name. Begin to type and choose one.</source>
        <translation>Es gibt kein Gerät mit diesem Namen. Beginnen Sie zu tippen und wählen Sie eines.</translation>
    </message>
    <message>
        <source>There is no chassis of this name. Begin to type and choose one.</source>
        <translation>Es gibt kein Chassis mit diesem Namen. Beginnen Sie zu tippen und wählen Sie eines.</translation>
    </message>
    <message>
        <source>There is no On-Prem server of this name. Begin to type and choose one.</source>
        <translation>Es gibt keinen On-Prem-Server mit diesem Namen. Beginnen Sie zu tippen und wählen Sie einen.</translation>
    </message>
    <message>
        <source>A beginning of URLs is needed, such as https://smartreceiver.</source>
        <translation>Ein URL-Anfang wird benötigt, z. B. https://smartreceiver.</translation>
    </message>
    <message>
        <source>A clock that is right is no fault. Enter for example +10m or -400d.</source>
        <translation>Eine richtig gehende Uhr ist keine Störung. Geben Sie z. B. +10m oder -400d ein.</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (vorbei)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>„%1“ ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>eine angeben, z. B. 90d, 36h, 10m oder 1d12h</translation>
    </message>
    <message>
        <source>give one such as +10m or -400d</source>
        <translation>eine angeben, z. B. +10m oder -400d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>„%1“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z, or +10d</source>
        <translation>eine angeben, z. B. 2026-03-01T00:00:00Z oder +10d</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>it does not say what a fault %1 is of</source>
        <translation>es fehlt, was eine Störung %1 betrifft</translation>
    </message>
    <message>
        <source>a fault %1 cannot be of %2</source>
        <translation>eine Störung %1 kann %2 nicht betreffen</translation>
    </message>
    <message>
        <source>give another --of</source>
        <translation>ein anderes --of angeben</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>sie dauert keine Zeit</translation>
    </message>
    <message>
        <source>give a length such as 100d</source>
        <translation>eine Dauer angeben, z. B. 100d</translation>
    </message>
    <message>
        <source>it is over before the fleet&apos;s clock, %1</source>
        <translation>sie ist vor der Uhr der Flotte vorbei, %1</translation>
    </message>
    <message>
        <source>give a later time</source>
        <translation>einen späteren Zeitpunkt angeben</translation>
    </message>
    <message>
        <source>it meets no message</source>
        <translation>sie trifft keine Nachricht</translation>
    </message>
    <message>
        <source>give a number of messages of at least 1</source>
        <translation>eine Anzahl von mindestens 1 Nachricht angeben</translation>
    </message>
    <message>
        <source>it does not say how wrong the clock is</source>
        <translation>es fehlt, wie falsch die Uhr geht</translation>
    </message>
    <message>
        <source>give --skew, such as +10m or -400d</source>
        <translation>--skew angeben, z. B. +10m oder -400d</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>Störung %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>es gibt keine mit dieser Nummer</translation>
    </message>
    <message>
        <source>see the list of faults</source>
        <translation>siehe die Liste der Störungen</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Unterdeckung</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>registration failed: %1</source>
        <translation>Registrierung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>register again with a valid token</source>
        <translation>mit einem gültigen Token erneut registrieren</translation>
    </message>
    <message>
        <source>registration has no answer yet</source>
        <translation>die Registrierung hat noch keine Antwort</translation>
    </message>
    <message>
        <source>registration has no answer yet: %1</source>
        <translation>die Registrierung hat noch keine Antwort: %1</translation>
    </message>
    <message>
        <source>check the way to the Smart Software Manager</source>
        <translation>den Weg zum Smart Software Manager prüfen</translation>
    </message>
    <message>
        <source>the evaluation period is used up; the device is out of compliance</source>
        <translation>der Evaluierungszeitraum ist aufgebraucht; das Gerät ist nicht konform</translation>
    </message>
    <message>
        <source>register it</source>
        <translation>registrieren</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>register it with a token of its virtual account</source>
        <translation>mit einem Token seines virtuellen Kontos registrieren</translation>
    </message>
    <message>
        <source>the device takes itself for registered in %1, where its product instance was removed</source>
        <translation>das Gerät hält sich für registriert in %1, wo seine Produktinstanz entfernt wurde</translation>
    </message>
    <message>
        <source>register it again by force with a valid token</source>
        <translation>mit einem gültigen Token erzwungen erneut registrieren</translation>
    </message>
    <message>
        <source>none until it next asks; then its registration is gone</source>
        <translation>keine, bis es wieder anfragt; dann ist seine Registrierung weg</translation>
    </message>
    <message>
        <source>authorization expired: no contact since %1</source>
        <translation>Autorisierung abgelaufen: kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager and renew the authorization</source>
        <translation>den Weg zum Smart Software Manager wiederherstellen und die Autorisierung erneuern</translation>
    </message>
    <message>
        <source>no contact since %1; the grace period ends on %2</source>
        <translation>kein Kontakt seit %1; die Karenzzeit endet am %2</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager before that day</source>
        <translation>vor diesem Tag den Weg zum Smart Software Manager wiederherstellen</translation>
    </message>
    <message>
        <source>none until the grace period ends</source>
        <translation>keine, bis die Karenzzeit endet</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1</source>
        <translation>das ID-Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>register again</source>
        <translation>erneut registrieren</translation>
    </message>
    <message>
        <source>the ID certificate ends on %1</source>
        <translation>das ID-Zertifikat läuft am %1 ab</translation>
    </message>
    <message>
        <source>renew the ID certificate</source>
        <translation>das ID-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>none before that day</source>
        <translation>keine vor diesem Tag</translation>
    </message>
    <message>
        <source>runs in evaluation, only the default entitlements are enabled; days left: %1</source>
        <translation>läuft in der Evaluierung, nur die Standardberechtigungen sind aktiviert; verbleibende Tage: %1</translation>
    </message>
    <message>
        <source>register it before the period ends</source>
        <translation>vor Ende des Zeitraums registrieren</translation>
    </message>
    <message>
        <source>only the default entitlements run, without strong encryption; an ASA virtual is rate-limited</source>
        <translation>nur die Standardberechtigungen laufen, ohne starke Verschlüsselung; eine ASA virtual ist gedrosselt</translation>
    </message>
    <message>
        <source>severely rate-limited: no throughput entitlement is in force</source>
        <translation>stark gedrosselt: keine Durchsatzberechtigung ist in Kraft</translation>
    </message>
    <message>
        <source>configure the tier and a throughput level, and register</source>
        <translation>Funktionsstufe und Durchsatzstufe konfigurieren, und registrieren</translation>
    </message>
    <message>
        <source>%1 kbit/s and %2 connections</source>
        <translation>%1 kbit/s und %2 Verbindungen</translation>
    </message>
    <message>
        <source>the serial number %1 is made up; the inventory did not give one</source>
        <translation>die Seriennummer %1 ist erfunden; das Inventar nannte keine</translation>
    </message>
    <message>
        <source>import or enter the real one</source>
        <translation>die echte importieren oder eingeben</translation>
    </message>
    <message>
        <source>none; it cannot be compared with what the real Smart Software Manager lists</source>
        <translation>keine; ein Vergleich mit dem, was der echte Smart Software Manager aufführt, ist nicht möglich</translation>
    </message>
    <message>
        <source>requests %1 Context licenses, %2 would do: %3</source>
        <translation>fordert %1 Context-Lizenzen an, %2 würden genügen: %3</translation>
    </message>
    <message>
        <source>feature context %1 gives %2 licenses back to the pool</source>
        <translation>feature context %1 gibt %2 Lizenzen an den Pool zurück</translation>
    </message>
    <message>
        <source>none: more than the platform runs is of no use</source>
        <translation>keine: mehr, als die Plattform ausführt, nützt nichts</translation>
    </message>
    <message>
        <source>%1 peers are intended and %2 are supported (%3); more can overload the ASA</source>
        <translation>%1 Peers sind vorgesehen und %2 werden unterstützt (%3); mehr können die ASA überlasten</translation>
    </message>
    <message>
        <source>move peers to another ASA, or lower vpn-sessiondb limits</source>
        <translation>Peers auf eine andere ASA verlegen, oder die vpn-sessiondb-Grenzen senken</translation>
    </message>
    <message>
        <source>under full load the ASA can be overloaded</source>
        <translation>unter voller Last kann die ASA überlastet werden</translation>
    </message>
    <message>
        <source>the inventory names no virtual account for it; it is counted in the default one</source>
        <translation>das Inventar nennt dafür kein virtuelles Konto; es zählt im Standardkonto</translation>
    </message>
    <message>
        <source>give it the virtual account that it is to register in</source>
        <translation>das virtuelle Konto angeben, in dem es sich registrieren soll</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 and %2 differ in strong encryption</source>
        <translation>%1 und %2 unterscheiden sich in der starken Verschlüsselung</translation>
    </message>
    <message>
        <source>register both with the same export setting, and reload the units that wait for it</source>
        <translation>beide mit derselben Exporteinstellung registrieren, und die Einheiten neu starten, die darauf warten</translation>
    </message>
    <message>
        <source>the units do not agree on their encryption, after a switch the other one&apos;s holds</source>
        <translation>die Einheiten haben unterschiedliche Verschlüsselung, nach einem Wechsel gilt die der anderen</translation>
    </message>
    <message>
        <source>its serial number is counted twice: the device uses the product instance %1 of %2; this one holds %3 licenses</source>
        <translation>seine Seriennummer zählt doppelt: das Gerät nutzt die Produktinstanz %1 von %2; diese hier hält %3 Lizenzen</translation>
    </message>
    <message>
        <source>remove the product instance that the device does not use</source>
        <translation>die Produktinstanz entfernen, die das Gerät nicht nutzt</translation>
    </message>
    <message>
        <source>a product instance of %1 that is not in the inventory; it holds %2 licenses</source>
        <translation>eine Produktinstanz von %1, die nicht im Inventar ist; sie hält %2 Lizenzen</translation>
    </message>
    <message>
        <source>remove the product instance if the device is gone, or add the device to the inventory</source>
        <translation>die Produktinstanz entfernen, wenn es das Gerät nicht mehr gibt, oder das Gerät ins Inventar aufnehmen</translation>
    </message>
    <message>
        <source>a permanent license of %1 is kept for a device that is not in the inventory; only the return code of that device sets it free</source>
        <translation>eine permanente Lizenz von %1 ist für ein Gerät belegt, das nicht im Inventar ist; nur der Rückgabecode dieses Geräts gibt sie frei</translation>
    </message>
    <message>
        <source>enter the return code if it was kept; without it the license stays used</source>
        <translation>den Rückgabecode eingeben, falls er aufbewahrt wurde; ohne ihn bleibt die Lizenz in Verwendung</translation>
    </message>
    <message>
        <source>none; the permanent license is not free for others</source>
        <translation>keine; die permanente Lizenz ist nicht für andere frei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none; the licenses that it holds are not free for others</source>
        <translation>keine; die von ihr gehaltenen Lizenzen sind nicht für andere frei</translation>
    </message>
    <message>
        <source>the permanent license was returned on the device, its return code was not entered in the Smart Software Manager</source>
        <translation>die permanente Lizenz wurde auf dem Gerät zurückgegeben, ihr Rückgabecode wurde nicht im Smart Software Manager eingegeben</translation>
    </message>
    <message>
        <source>enter the return code before a new request makes it impossible to show</source>
        <translation>den Rückgabecode eingeben, bevor eine neue Anforderung seine Anzeige unmöglich macht</translation>
    </message>
    <message>
        <source>the account holds a permanent license for it, and its authorization code is not installed</source>
        <translation>das Konto hält dafür eine permanente Lizenz, und ihr Autorisierungscode ist nicht installiert</translation>
    </message>
    <message>
        <source>install the authorization code, or return the license in the Smart Software Manager</source>
        <translation>den Autorisierungscode installieren, oder die Lizenz im Smart Software Manager zurückgeben</translation>
    </message>
    <message>
        <source>the device does not run on its permanent license</source>
        <translation>das Gerät läuft nicht mit seiner permanenten Lizenz</translation>
    </message>
    <message>
        <source>the unit is down; no contact since %1</source>
        <translation>die Einheit ist ausgefallen; kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>no contact since %1, although one was due</source>
        <translation>kein Kontakt seit %1, obwohl einer fällig war</translation>
    </message>
    <message>
        <source>bring the unit back, or remove the product instance if it is gone</source>
        <translation>die Einheit wieder in Betrieb nehmen, oder die Produktinstanz entfernen, wenn es sie nicht mehr gibt</translation>
    </message>
    <message>
        <source>renew the authorization, or remove the product instance if the device is gone</source>
        <translation>die Autorisierung erneuern, oder die Produktinstanz entfernen, wenn es das Gerät nicht mehr gibt</translation>
    </message>
    <message>
        <source>the account still counts it, but the device is not registered; it holds %1 licenses</source>
        <translation>das Konto zählt es noch, aber das Gerät ist nicht registriert; es hält %1 Lizenzen</translation>
    </message>
    <message>
        <source>remove the product instance, or register the device again</source>
        <translation>die Produktinstanz entfernen, oder das Gerät erneut registrieren</translation>
    </message>
    <message>
        <source>registered in %1, the inventory has it in %2</source>
        <translation>in %1 registriert, im Inventar in %2</translation>
    </message>
    <message>
        <source>transfer the product instance, or correct the inventory</source>
        <translation>die Produktinstanz übertragen, oder das Inventar berichtigen</translation>
    </message>
    <message>
        <source>none; it uses the licenses of the account that it is registered in</source>
        <translation>keine; es nutzt die Lizenzen des Kontos, in dem es registriert ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>transfer from %1, which has %2 free</source>
        <translation>von %1 übertragen, dort %2 frei</translation>
    </message>
    <message>
        <source>buy %1</source>
        <translation>%1 kaufen</translation>
    </message>
    <message>
        <source>%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance</source>
        <translation>%1 in Verwendung, %2 vorhanden: %3 fehlen; jedes Gerät des virtuellen Kontos, das diese Lizenz nutzt, ist nicht konform</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>all %1 licenses are in use; the next request will be over-use</source>
        <translation>alle %1 Lizenzen sind in Verwendung; die nächste Anforderung ist eine Übernutzung</translation>
    </message>
    <message>
        <source>buy or transfer more before devices are added</source>
        <translation>weitere kaufen oder übertragen, bevor Geräte hinzukommen</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>heute keine</translation>
    </message>
    <message>
        <source>a term ends on %1; with today&apos;s use %2 will then be missing</source>
        <translation>eine Laufzeit endet am %1; bei heutiger Nutzung fehlen dann %2</translation>
    </message>
    <message>
        <source>renew it, or replace it by a perpetual license, before that day</source>
        <translation>vor diesem Tag erneuern, oder durch eine unbefristete Lizenz ersetzen</translation>
    </message>
    <message>
        <source>a term ends on %1; the rest covers today&apos;s use</source>
        <translation>eine Laufzeit endet am %1; der Rest deckt die heutige Nutzung</translation>
    </message>
    <message>
        <source>renew it if it is still needed</source>
        <translation>erneuern, falls noch benötigt</translation>
    </message>
    <message>
        <source>none while use does not grow</source>
        <translation>keine, solange die Nutzung nicht wächst</translation>
    </message>
    <message>
        <source>one term is behind all %1 licenses in use; it ends on %2</source>
        <translation>hinter allen %1 Lizenzen in Verwendung steht eine einzige Laufzeit; sie endet am %2</translation>
    </message>
    <message>
        <source>buy a part of them as perpetual licenses, or for another term</source>
        <translation>einen Teil davon als unbefristete Lizenzen oder mit anderer Laufzeit kaufen</translation>
    </message>
    <message>
        <source>%1 lie idle in this virtual account while %2 are missing in %3</source>
        <translation>%1 liegen in diesem virtuellen Konto brach, während in %3 %2 fehlen</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>%1 nach %2 übertragen</translation>
    </message>
    <message>
        <source>none here; the devices of the other virtual account are out of compliance</source>
        <translation>hier keine; die Geräte des anderen virtuellen Kontos sind nicht konform</translation>
    </message>
    <message>
        <source>features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected</source>
        <translation>lizenzpflichtige Funktionen lassen sich nicht neu konfigurieren; Konfiguriertes läuft weiter, eine ASA virtual unbeeinträchtigt</translation>
    </message>
    <message>
        <source>AnyConnect</source>
        <translation>AnyConnect</translation>
    </message>
    <message>
        <source>%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 peers and VPN Only licenses for %4 ASAs</source>
        <translation>%1 AnyConnect-Peers sind auf %2 ASAs vorgesehen; der Smart Account besitzt Plus- und Apex-Lizenzen für %3 Peers und VPN Only-Lizenzen für %4 ASAs</translation>
    </message>
    <message>
        <source>buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs</source>
        <translation>Plus- oder Apex-Lizenzen für %1 weitere Peers kaufen, oder VPN Only-Lizenzen für %2 weitere ASAs</translation>
    </message>
    <message>
        <source>none: the device does not count them, the right to use is missing</source>
        <translation>keine: das Gerät zählt sie nicht, das Nutzungsrecht fehlt</translation>
    </message>
</context>
<context>
    <name>FleetChanges</name>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3</source>
        <translation>%1 wird: %2; bisher: %3</translation>
    </message>
    <message>
        <source>%1 asks for %2 contexts instead of %3</source>
        <translation>%1 fordert %2 Kontexte an statt %3</translation>
    </message>
    <message>
        <source>the configuration of %1 changes</source>
        <translation>die Konfiguration von %1 ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) change</source>
        <translation>
            <numerusform>%n weiteres Gerät ändert sich</numerusform>
            <numerusform>%n weitere Geräte ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) more in the account</source>
        <translation>
            <numerusform>%n Produktinstanz mehr im Konto</numerusform>
            <numerusform>%n Produktinstanzen mehr im Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) less in the account</source>
        <translation>
            <numerusform>%n Produktinstanz weniger im Konto</numerusform>
            <numerusform>%n Produktinstanzen weniger im Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration token(s) more</source>
        <translation>
            <numerusform>%n Registrierungstoken mehr</numerusform>
            <numerusform>%n Registrierungstoken mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all</source>
        <translation>
            <numerusform>%n Störung insgesamt</numerusform>
            <numerusform>%n Störungen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>the clock moves from %1 to %2</source>
        <translation>die Uhr geht von %1 auf %2</translation>
    </message>
    <message>
        <source>chassis come: %1</source>
        <translation>Chassis kommen hinzu: %1</translation>
    </message>
    <message>
        <source>chassis go: %1</source>
        <translation>Chassis fallen weg: %1</translation>
    </message>
    <message>
        <source>pairs or clusters come: %1</source>
        <translation>Paare oder Cluster kommen hinzu: %1</translation>
    </message>
    <message>
        <source>pairs or clusters go: %1</source>
        <translation>Paare oder Cluster fallen weg: %1</translation>
    </message>
    <message>
        <source>virtual accounts come: %1</source>
        <translation>virtuelle Konten kommen hinzu: %1</translation>
    </message>
    <message>
        <source>virtual accounts go: %1</source>
        <translation>virtuelle Konten fallen weg: %1</translation>
    </message>
</context>
<context>
    <name>FleetOverview</name>
    <message>
        <source>%1: %2: %3</source>
        <comment>virtual account, license, reason</comment>
        <translation>%1: %2: %3</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>%1 können nicht wegfallen, %2 sind vorhanden</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 bis %1 angeben</translation>
    </message>
    <message>
        <source>name a license that is owned</source>
        <translation>eine vorhandene Lizenz nennen</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 is no number of days to look ahead</source>
        <translation>%1 ist keine Anzahl von Tagen für eine Vorschau</translation>
    </message>
    <message>
        <source>%1 no longer has the license that it kept after the takeover</source>
        <translation>%1 hat die nach der Übernahme beibehaltene Lizenz nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>no new use of special licenses; what runs goes on</source>
        <translation>keine neue Nutzung besonderer Lizenzen; was läuft, läuft weiter</translation>
    </message>
</context>
<context>
    <name>Gateways</name>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>einen Namen angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>einen Namen oder eine IP-Adresse ohne http:// und Pfad angeben</translation>
    </message>
    <message>
        <source>a Transport Gateway of this name exists</source>
        <translation>ein Transport Gateway mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>another server has the address %1</source>
        <translation>ein anderer Server hat die Adresse %1</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>eine andere Adresse angeben</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es ist nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>failover link: its ends speak differently</source>
        <translation>Failover-Link: seine Enden sprechen verschieden</translation>
    </message>
    <message>
        <source>failover link not encrypted</source>
        <translation>Failover-Link nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted failover link: DES</source>
        <translation>verschlüsselter Failover-Link: DES</translation>
    </message>
    <message>
        <source>encrypted failover link: AES/3DES</source>
        <translation>verschlüsselter Failover-Link: AES/3DES</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1 · %n units</source>
        <translation>
            <numerusform>Cluster %1 · %n Einheit</numerusform>
            <numerusform>Cluster %1 · %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 · %2 · %3</source>
        <translation>Paar %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Active/Active</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Active/Standby</translation>
    </message>
    <message>
        <source>Both units are active: one end of the failover link speaks AES/3DES, the other DES. Reload the other unit too (FO-1100-13).</source>
        <translation>Beide Einheiten sind aktiv: ein Ende des Failover-Links spricht AES/3DES, das andere DES. Starten Sie auch die andere Einheit neu (FO-1100-13).</translation>
    </message>
    <message>
        <source>The failover link was made before strong encryption came and speaks DES until both units are reloaded (FO-1100-12). One alone that is reloaded makes both active (FO-1100-13).</source>
        <translation>Der Failover-Link entstand, bevor starke Verschlüsselung kam, und spricht DES, bis beide Einheiten neu gestartet sind (FO-1100-12). Wird nur eine neu gestartet, werden beide aktiv (FO-1100-13).</translation>
    </message>
    <message>
        <source>Cluster license: Security Contexts %1</source>
        <translation>Cluster-Lizenz: Sicherheitskontexte %1</translation>
    </message>
    <message>
        <source>Pair license: Security Contexts %1</source>
        <translation>Paar-Lizenz: Sicherheitskontexte %1</translation>
    </message>
    <message>
        <source>Every unit has its own licenses; nothing is shared.</source>
        <translation>Jede Einheit hat ihre eigenen Lizenzen; nichts wird geteilt.</translation>
    </message>
    <message>
        <source>%1 asks for all units: %2</source>
        <translation>%1 fordert für alle Einheiten an: %2</translation>
    </message>
    <message>
        <source>After a switch: what the units have together is kept for %1; the new leader asks again every %2 until it is covered, and the old one releases its share when it rejoins.</source>
        <translation>Nach einem Wechsel: Der gemeinsame Bestand der Einheiten bleibt %1 erhalten; die neue führende Einheit fordert alle %2 erneut an, bis er gedeckt ist, und die alte gibt ihren Anteil frei, wenn sie wieder beitritt.</translation>
    </message>
    <message>
        <source>Switched on %1: waiting for the answer to what the new leader asked for.</source>
        <translation>Am %1 gewechselt: Die Antwort auf die Anforderung der neuen führenden Einheit steht aus.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4.</source>
        <translation>Am %1 gewechselt: zu wenig; erhalten bis %2 (%3), erneute Anforderung alle %4.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4, released when %5 rejoins.</source>
        <translation>Am %1 gewechselt: zu wenig; erhalten bis %2 (%3), erneute Anforderung alle %4, Freigabe, wenn %5 wieder beitritt.</translation>
    </message>
    <message>
        <source>A %1 does not support clustering (%2). Two of them form a pair: Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover.</source>
        <translation>Ein Modell %1 unterstützt kein Clustering (%2). Zwei davon bilden ein Paar: Konfiguration &gt; Geräteverwaltung &gt; Hochverfügbarkeit und Skalierbarkeit &gt; Failover.</translation>
    </message>
</context>
<context>
    <name>GroupSteps</name>
    <message>
        <source>The device is in no pair or cluster.</source>
        <translation>Das Gerät gehört zu keinem Paar oder Cluster.</translation>
    </message>
    <message>
        <source>Choose a unit in the table first.</source>
        <translation>Wählen Sie zuerst eine Einheit in der Tabelle.</translation>
    </message>
    <message>
        <source>No other unit of %1 is up. Let one rejoin first.</source>
        <translation>Keine andere Einheit von %1 läuft. Lassen Sie zuerst eine wieder beitreten.</translation>
    </message>
    <message>
        <source>%1 leads %2 already.</source>
        <translation>%1 führt %2 bereits.</translation>
    </message>
    <message>
        <source>%1 is down. Let it rejoin first.</source>
        <translation>%1 ist ausgefallen. Lassen Sie die Einheit zuerst wieder beitreten.</translation>
    </message>
    <message>
        <source>%1 does not lead %2; %3 does.</source>
        <translation>%1 führt %2 nicht; %3 führt.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>No unit of %1 is down.</source>
        <translation>Keine Einheit von %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>No unit leaves a pair alone. Disband %1.</source>
        <translation>Keine Einheit verlässt ein Paar allein. Lösen Sie %1 auf.</translation>
    </message>
    <message>
        <source>It is the last unit of %1. Disband %1.</source>
        <translation>Es ist die letzte Einheit von %1. Lösen Sie %1 auf.</translation>
    </message>
    <message>
        <source>%1 has no other unit.</source>
        <translation>%1 hat keine andere Einheit.</translation>
    </message>
</context>
<context>
    <name>ImportFate</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>Chassis</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Pair or cluster</source>
        <translation>Paar oder Cluster</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>Rolle darin</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Memory in GB</source>
        <translation>Speicher in GB</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Speicher in MB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Throughput entitlement</source>
        <translation>Durchsatzberechtigung</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Angeforderte Kontexte</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Starke Verschlüsselung</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Feature tier</source>
        <translation>Funktionsstufe</translation>
    </message>
    <message>
        <source>Licensing method</source>
        <translation>Lizenzierungsmethode</translation>
    </message>
    <message>
        <source>Appliance or platform mode</source>
        <translation>Appliance- oder Plattformmodus</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Status (in service or not)</source>
        <translation>Status (in Betrieb oder nicht)</translation>
    </message>
    <message>
        <source>Manufacturer (decides only)</source>
        <translation>Hersteller (entscheidet nur)</translation>
    </message>
    <message>
        <source>Operating system (decides only)</source>
        <translation>Betriebssystem (entscheidet nur)</translation>
    </message>
    <message>
        <source>sysObjectID (decides only)</source>
        <translation>sysObjectID (entscheidet nur)</translation>
    </message>
</context>
<context>
    <name>ImportFixAll</name>
    <message>
        <source>Fix All Like This</source>
        <translation>Alle solchen berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” in the column %2.</source>
        <translation>
            <numerusform>%n Zeile nennt „%1“ in der Spalte %2.</numerusform>
            <numerusform>%n Zeilen nennen „%1“ in der Spalte %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take instead:</source>
        <translation>Stattdessen verwenden:</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Alle berichtigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportRate</name>
    <message>
        <source>%1 rows/s, %2 s left</source>
        <translation>%1 Zeilen/s, noch %2 s</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>a quote opens here and never closes; close it</source>
        <translation>hier öffnet ein Anführungszeichen und schließt nie; schließen Sie es</translation>
    </message>
    <message>
        <source>the inventory has more than %1 hosts; split it</source>
        <translation>das Inventar hat mehr als %1 Hosts; teilen Sie es auf</translation>
    </message>
    <message>
        <source>innermost group</source>
        <translation>innerste Gruppe</translation>
    </message>
    <message>
        <source>the cell is a formula without a value; open the workbook in the spreadsheet and save it</source>
        <translation>die Zelle ist eine Formel ohne Wert; öffnen und speichern Sie die Arbeitsmappe im Tabellenprogramm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula and no value; correct the formula in the spreadsheet</source>
        <translation>„%1“ ist ein Formelfehler und kein Wert; berichtigen Sie die Formel im Tabellenprogramm</translation>
    </message>
    <message>
        <source>the spreadsheet&apos;s guard before the text was removed, &quot;%1&quot; is taken</source>
        <translation>das Schutzzeichen des Tabellenprogramms vor dem Text wurde entfernt, „%1“ wird verwendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words for this; choose one of %2</source>
        <translation>„%1“ ist keines der Wörter dafür; wählen Sie eines von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the release into one; type it again and format the column as Text</source>
        <translation>„%1“ ist ein Datum, das Tabellenprogramm hat das Release umgewandelt; geben Sie es neu ein und formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release; give one such as 9.18(4)</source>
        <translation>„%1“ ist kein Release; geben Sie eines an, z. B. 9.18(4)</translation>
    </message>
    <message>
        <source>the cell is a number, %1 may have been %2 before; compare it with `show version`</source>
        <translation>die Zelle ist eine Zahl, %1 war vielleicht zuvor %2; vergleichen Sie mit `show version`</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 at most; shorten it</source>
        <translation>der Text hat %1 Zeichen, höchstens %2 sind möglich; kürzen Sie ihn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a formula and is kept as text</source>
        <translation>„%1“ sieht wie eine Formel aus und bleibt Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entitlement of an ASA virtual; choose one of %2</source>
        <translation>„%1“ ist keine Berechtigung einer ASA virtual; wählen Sie eine von %2</translation>
    </message>
    <message>
        <source>columns %1 and %2 both mean %3; choose one with --map &apos;%4#2=%3&apos; or --map &apos;%4#2=&apos;</source>
        <translation>die Spalten %1 und %2 bedeuten beide %3; wählen Sie eine mit --map &apos;%4#2=%3&apos; oder --map &apos;%4#2=&apos;</translation>
    </message>
    <message>
        <source>a quote opens here and never closes; close or double it</source>
        <translation>hier öffnet ein Anführungszeichen und schließt nie; schließen oder verdoppeln Sie es</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices</source>
        <translation>eine Zelle von mehr als 1 MiB oder eine Zeile von mehr als %1 Zellen; das ist keine Geräteliste</translation>
    </message>
    <message>
        <source>the device runs %1 security contexts; %2 (Standard) + %3 requested give %4</source>
        <translation>auf dem Gerät laufen %1 Sicherheitskontexte; %2 (Standard) + %3 angefordert ergeben %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing that is known; it is kept here only</source>
        <translation>„%1“ sagt nichts Bekanntes; es wird nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>`show inventory` has %1, the serial number of the chassis; the license goes by %2</source>
        <translation>`show inventory` hat %1, die Seriennummer des Chassis; die Lizenz richtet sich nach %2</translation>
    </message>
    <message>
        <source>no output of a device is found in the file; it should hold what `show version` or `show license all` print, or a configuration</source>
        <translation>die Datei enthält keine Ausgabe eines Geräts; sie sollte enthalten, was `show version` oder `show license all` ausgeben, oder eine Konfiguration</translation>
    </message>
    <message>
        <source>the table of headers cannot be read</source>
        <translation>die Tabelle der Kopfzeilen ist nicht lesbar</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>das Programm neu installieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>„%1“ ist kein Feld</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the name into one; type the name again and format the column as Text</source>
        <translation>„%1“ ist ein Datum, das Tabellenprogramm hat den Namen umgewandelt; geben Sie den Namen neu ein und formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the serial; take it from `show version` and format the column as Text</source>
        <translation>„%1“ ist eine Zahl in wissenschaftlicher Schreibweise, das Tabellenprogramm hat Stellen der Seriennummer verloren; entnehmen Sie sie `show version` und formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number; give 8 to 14 letters and digits, such as JAD2318A1B7, from `show version`</source>
        <translation>„%1“ ist keine Seriennummer; geben Sie 8 bis 14 Buchstaben und Ziffern an, z. B. JAD2318A1B7, aus `show version`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a character that spreadsheets take for a formula; give the host name</source>
        <translation>„%1“ beginnt mit einem Zeichen, das Tabellenprogramme für eine Formel halten; geben Sie den Hostnamen an</translation>
    </message>
    <message>
        <source>the name holds a control character; type it again</source>
        <translation>der Name enthält ein Steuerzeichen; geben Sie ihn neu ein</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has %2 characters, a name has 1 to %3; shorten it</source>
        <translation>„%1…“ hat %2 Zeichen, ein Name hat 1 bis %3; kürzen Sie ihn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2</source>
        <translation>„%1“ wird als %2 verstanden</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of the address; &quot;%1&quot; is taken as %2</source>
        <translation>das Tabellenprogramm hatte aus der Adresse eine Zahl gemacht; „%1“ wird als %2 verstanden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the address; type it again and format the column as Text</source>
        <translation>„%1“ ist eine Zahl in wissenschaftlicher Schreibweise, das Tabellenprogramm hat Stellen der Adresse verloren; geben Sie sie neu ein und formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 or IPv6 address; give one such as 192.0.2.1</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse; geben Sie eine an, z. B. 192.0.2.1</translation>
    </message>
    <message>
        <source>is no field that a column can have</source>
        <translation>ist kein Feld, das eine Spalte haben kann</translation>
    </message>
    <message>
        <source>choose one such as name, model, serial or site</source>
        <translation>eines wählen, z. B. name, model, serial oder site</translation>
    </message>
    <message>
        <source>holds secrets and is not read</source>
        <translation>enthält Geheimnisse und wird nicht gelesen</translation>
    </message>
    <message>
        <source>map another column</source>
        <translation>eine andere Spalte zuordnen</translation>
    </message>
    <message>
        <source>is a column of none of the files</source>
        <translation>ist in keiner der Dateien eine Spalte</translation>
    </message>
    <message>
        <source>compare the spelling with the header</source>
        <translation>die Schreibweise mit der Kopfzeile vergleichen</translation>
    </message>
    <message>
        <source>is no format of an inventory</source>
        <translation>ist kein Inventarformat</translation>
    </message>
    <message>
        <source>give auto or one of %1</source>
        <translation>auto oder eines von %1 angeben</translation>
    </message>
    <message>
        <source>no file is in it</source>
        <translation>darin ist keine Datei</translation>
    </message>
    <message>
        <source>name a folder that holds files, or the files</source>
        <translation>einen Ordner mit Dateien nennen, oder die Dateien</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>abgebrochen, nichts wurde importiert</translation>
    </message>
    <message>
        <source>the column holds secrets and is not read</source>
        <translation>die Spalte enthält Geheimnisse und wird nicht gelesen</translation>
    </message>
    <message>
        <source>more than %1 rows; split the list</source>
        <translation>mehr als %1 Zeilen; teilen Sie die Liste auf</translation>
    </message>
    <message>
        <source>no column says the model, and the row&apos;s device is not in the fleet; add a column with models, or import the devices&apos; configurations</source>
        <translation>keine Spalte nennt das Modell, und das Gerät der Zeile ist nicht in der Flotte; ergänzen Sie eine Spalte mit Modellen, oder importieren Sie die Konfigurationen der Geräte</translation>
    </message>
    <message>
        <source>no key of the objects says the name or the serial number of a device; name them such as name, model and serial, or say with --map which they are</source>
        <translation>kein Schlüssel der Objekte nennt Namen oder Seriennummer eines Geräts; benennen Sie sie z. B. name, model und serial, oder sagen Sie mit --map, welche es sind</translation>
    </message>
    <message>
        <source>the file is one page of a longer list; import the other pages too</source>
        <translation>die Datei ist eine Seite einer längeren Liste; importieren Sie auch die anderen Seiten</translation>
    </message>
    <message>
        <source>the objects have more than %1 keys</source>
        <translation>die Objekte haben mehr als %1 Schlüssel</translation>
    </message>
    <message>
        <source>a value of more than 1 MiB</source>
        <translation>ein Wert von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>%1; this is no list of devices</source>
        <translation>%1; das ist keine Geräteliste</translation>
    </message>
    <message>
        <source>the text is no JSON that can be read (%1); export the list again</source>
        <translation>der Text ist kein lesbares JSON (%1); exportieren Sie die Liste erneut</translation>
    </message>
    <message>
        <source>the devices of a list are objects, {…}</source>
        <translation>die Geräte einer Liste sind Objekte, {…}</translation>
    </message>
    <message>
        <source>this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl ssm license import`</source>
        <translation>das ist die Lizenzliste eines virtuellen Kontos, keine Geräteliste; übernehmen Sie sie mit `lictorctl ssm license import`</translation>
    </message>
    <message>
        <source>this is a list of events, not of devices; export the product instances instead</source>
        <translation>das ist eine Ereignisliste, keine Geräteliste; exportieren Sie stattdessen die Produktinstanzen</translation>
    </message>
    <message>
        <source>none of the first %1 rows is a header; give the columns names, such as name, model and serial</source>
        <translation>keine der ersten %1 Zeilen ist eine Kopfzeile; geben Sie den Spalten Namen, z. B. name, model und serial</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>no row begins in this line; choose another one as the header</source>
        <translation>in dieser Zeile beginnt kein Datensatz; wählen Sie eine andere als Kopfzeile</translation>
    </message>
    <message>
        <source>the row does not say how many licenses there are; give the number available to use</source>
        <translation>die Zeile sagt nicht, wie viele Lizenzen es gibt; geben Sie die verfügbare Anzahl an</translation>
    </message>
    <message>
        <source>%1 available - %2 in use is no balance of %3; export the list again</source>
        <translation>%1 verfügbar - %2 in Verwendung ergibt keinen Saldo von %3; exportieren Sie die Liste erneut</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to own; give 0 to %2</source>
        <translation>%1 ist keine mögliche Anzahl von Lizenzen; geben Sie 0 bis %2 an</translation>
    </message>
    <message>
        <source>not imported, %1 is no license of an ASA</source>
        <translation>nicht importiert, %1 ist keine Lizenz einer ASA</translation>
    </message>
    <message>
        <source>the row names no license; give its name</source>
        <translation>die Zeile nennt keine Lizenz; geben Sie ihren Namen an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; compare the name</source>
        <translation>„%1“ ist keine Lizenz im Katalog dieses Release; vergleichen Sie den Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; the nearest are %2</source>
        <translation>„%1“ ist keine Lizenz im Katalog dieses Release; am ähnlichsten sind %2</translation>
    </message>
    <message>
        <source>%1 is already in line %2; keep one of the two rows</source>
        <translation>%1 steht bereits in Zeile %2; behalten Sie eine der beiden Zeilen</translation>
    </message>
    <message>
        <source>the virtual account owns %1 already, more than %2; transfer the rest away, or leave the row out</source>
        <translation>das virtuelle Konto besitzt bereits %1, mehr als %2; übertragen Sie den Rest, oder lassen Sie die Zeile weg</translation>
    </message>
    <message>
        <source>this is no list of licenses; export Inventory &gt; Licenses of the Smart Software Manager, with the columns License, Available to Use, In Use and Balance</source>
        <translation>das ist keine Lizenzliste; exportieren Sie Inventar &gt; Lizenzen des Smart Software Manager, mit den Spalten License, Available to Use, In Use und Balance</translation>
    </message>
    <message>
        <source>the table of models cannot be read</source>
        <translation>die Tabelle der Modelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model of the catalogue</source>
        <translation>„%1“ ist kein Modell des Katalogs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the product ID &quot;%2&quot; are different models; correct one of them</source>
        <translation>„%1“ und die Produkt-ID „%2“ sind verschiedene Modelle; berichtigen Sie eines davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; `lictorctl model list` names them</source>
        <translation>„%1“ ist kein bekanntes Modell; `lictorctl model list` nennt sie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; the nearest are %2</source>
        <translation>„%1“ ist kein bekanntes Modell; am ähnlichsten sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue of this release; take the row out</source>
        <translation>„%1“ ist nicht im Katalog dieses Release; nehmen Sie die Zeile heraus</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2; give a number in this range</source>
        <translation>%1 vCPUs liegen nicht zwischen 1 und %2; geben Sie eine Zahl in diesem Bereich an</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range</source>
        <translation>
            <numerusform>%1 GB liegen nicht zwischen %2 und %3 GB für eine ASA virtual mit %n vCPU; geben Sie Speicher in diesem Bereich an</numerusform>
            <numerusform>%1 GB liegen nicht zwischen %2 und %3 GB für eine ASA virtual mit %n vCPUs; geben Sie Speicher in diesem Bereich an</numerusform>
        </translation>
    </message>
    <message>
        <source>a list takes no unit out of its pair or cluster; disband the group, or leave the cell empty</source>
        <translation>eine Liste nimmt keine Einheit aus ihrem Paar oder Cluster; lösen Sie die Gruppe auf, oder lassen Sie die Zelle leer</translation>
    </message>
    <message>
        <source>this cannot be cleared; give a value, or leave the cell empty to keep the present one</source>
        <translation>das kann nicht geleert werden; geben Sie einen Wert an, oder lassen Sie die Zelle leer, um den jetzigen zu behalten</translation>
    </message>
    <message>
        <source>a %1 has no %2; clear the cell</source>
        <translation>bei %1 gibt es das nicht: %2; leeren Sie die Zelle</translation>
    </message>
    <message>
        <source>Context licenses</source>
        <translation>Context-Lizenzen</translation>
    </message>
    <message>
        <source>%1 is more than a %2 can request; %3 - %4 (Standard) = %5 at most</source>
        <translation>%1 ist mehr, als ein Gerät %2 anfordern kann; höchstens %3 - %4 (Standard) = %5</translation>
    </message>
    <message>
        <source>%1 is below 0; give 0 to %2</source>
        <translation>%1 liegt unter 0; geben Sie 0 bis %2 an</translation>
    </message>
    <message>
        <source>Security Plus license</source>
        <translation>Lizenz Security Plus</translation>
    </message>
    <message>
        <source>Carrier license</source>
        <translation>Lizenz Carrier</translation>
    </message>
    <message>
        <source>appliance and platform mode</source>
        <translation>Appliance- und Plattformmodus</translation>
    </message>
    <message>
        <source>utility licensing</source>
        <translation>Utility-Lizenzierung</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2; give a slot of the chassis</source>
        <translation>Slot %1 liegt nicht zwischen 1 und %2; geben Sie einen Slot des Chassis an</translation>
    </message>
    <message>
        <source>throughput entitlement</source>
        <translation>Durchsatzberechtigung</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>a chassis requests no licenses, its modules do; move the value to the module&apos;s row</source>
        <translation>ein Chassis fordert keine Lizenzen an, seine Module tun es; verschieben Sie den Wert in die Zeile des Moduls</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; give one such as 8</source>
        <translation>„%1“ ist keine Zahl; geben Sie eine an, z. B. 8</translation>
    </message>
    <message>
        <source>%1 is outside every range; give the true number</source>
        <translation>%1 liegt außerhalb jedes Bereichs; geben Sie die richtige Zahl an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2 GB</source>
        <translation>„%1“ wird als %2 GB verstanden</translation>
    </message>
    <message>
        <source>the zone of &quot;%1&quot; has several meanings or none; the device&apos;s times are read as UTC</source>
        <translation>die Zeitzone von „%1“ hat mehrere Bedeutungen oder keine; die Zeiten des Geräts werden als UTC gelesen</translation>
    </message>
    <message>
        <source>the last contact failed</source>
        <translation>der letzte Kontakt ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>no contact since %1, the deadline is %2: %3</source>
        <translation>kein Kontakt seit %1, die Frist ist %2: %3</translation>
    </message>
    <message>
        <source>the ID certificate ended; register the device again</source>
        <translation>das ID-Zertifikat ist abgelaufen; registrieren Sie das Gerät erneut</translation>
    </message>
    <message>
        <source>%1 left: a %2 has no evaluation period here, it is unlicensed until it is registered (EVAL-1)</source>
        <translation>noch %1: %2 hat hier keinen Evaluierungszeitraum und ist bis zur Registrierung nicht lizenziert (EVAL-1)</translation>
    </message>
    <message>
        <source>the device is registered and requests no license; configure its feature tier</source>
        <translation>das Gerät ist registriert und fordert keine Lizenz an; konfigurieren Sie seine Funktionsstufe</translation>
    </message>
    <message>
        <source>the entitlement %1 is none that is known for a %2; it is not counted</source>
        <translation>die Berechtigung %1 ist für %2 nicht bekannt; sie wird nicht gezählt</translation>
    </message>
    <message>
        <source>the configuration holds secrets; they are replaced by *****</source>
        <translation>die Konfiguration enthält Geheimnisse; sie werden durch ***** ersetzt</translation>
    </message>
    <message>
        <source>the device would not take this line here, and has it: %1</source>
        <translation>das Gerät würde diese Zeile hier nicht annehmen und hat sie: %1</translation>
    </message>
    <message>
        <source>the device uses Smart Transport; it is kept so</source>
        <translation>das Gerät nutzt Smart Transport; das bleibt so</translation>
    </message>
    <message>
        <source>the device uses Smart Transport to %1; it is kept so</source>
        <translation>das Gerät nutzt Smart Transport zu %1; das bleibt so</translation>
    </message>
    <message>
        <source>the file is no text; save the list as XLSX or CSV</source>
        <translation>die Datei ist kein Text; speichern Sie die Liste als XLSX oder CSV</translation>
    </message>
    <message>
        <source>is asked for, and the file is no workbook with sheets</source>
        <translation>ist verlangt, und die Datei ist keine Arbeitsmappe mit Blättern</translation>
    </message>
    <message>
        <source>leave out --sheet</source>
        <translation>--sheet weglassen</translation>
    </message>
    <message>
        <source>nothing in the file says its encoding; it is read as %1</source>
        <translation>nichts in der Datei nennt ihre Zeichenkodierung; sie wird als %1 gelesen</translation>
    </message>
    <message>
        <source>the row has neither name nor serial number; give one</source>
        <translation>die Zeile hat weder Namen noch Seriennummer; geben Sie eines an</translation>
    </message>
    <message>
        <source>the row has no name; the serial number %1 is taken as one</source>
        <translation>die Zeile hat keinen Namen; die Seriennummer %1 wird als Name verwendet</translation>
    </message>
    <message>
        <source>%1 is not in the fleet, and only updates are asked for</source>
        <translation>%1 ist nicht in der Flotte, und nur Aktualisierungen sind verlangt</translation>
    </message>
    <message>
        <source>not imported, the row says the same as line %1 (%2)</source>
        <translation>nicht importiert, die Zeile sagt dasselbe wie Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is already the serial number of another chassis in the file</source>
        <translation>%1 ist bereits die Seriennummer eines anderen Chassis in der Datei</translation>
    </message>
    <message>
        <source>another chassis in the file is named %1</source>
        <translation>ein anderes Chassis in der Datei heißt %1</translation>
    </message>
    <message>
        <source>the fleet&apos;s chassis %1 is a %2; correct the model or the serial number</source>
        <translation>das Chassis %1 der Flotte ist ein %2; berichtigen Sie Modell oder Seriennummer</translation>
    </message>
    <message>
        <source>the row has no serial number; one in the platform&apos;s form is made up</source>
        <translation>die Zeile hat keine Seriennummer; eine in der Form der Plattform wird erfunden</translation>
    </message>
    <message>
        <source>%1 is already in line %2 (%3)</source>
        <translation>%1 steht bereits in Zeile %2 (%3)</translation>
    </message>
    <message>
        <source>%1; security contexts of one ASA are listed as devices by monitoring systems, keep the row of the system or admin context</source>
        <translation>%1; Überwachungssysteme führen Sicherheitskontexte einer ASA als Geräte auf, behalten Sie die Zeile des System- oder Admin-Kontexts</translation>
    </message>
    <message>
        <source>%1 is already in line %2, and without both serial numbers nobody can tell the two apart; give them or take out a row</source>
        <translation>%1 steht bereits in Zeile %2, und ohne beide Seriennummern sind die beiden nicht zu unterscheiden; geben Sie sie an, oder nehmen Sie eine Zeile heraus</translation>
    </message>
    <message>
        <source>another device is named %1 in line %2; this one is imported as %3</source>
        <translation>ein anderes Gerät heißt in Zeile %2 bereits %1; dieses wird als %3 importiert</translation>
    </message>
    <message>
        <source>another device of the fleet is named %1; this one is imported as %2</source>
        <translation>ein anderes Gerät der Flotte heißt %1; dieses wird als %2 importiert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the model of the fleet&apos;s %2, a %3; correct the model or the serial number</source>
        <translation>„%1“ ist nicht das Modell von %2 der Flotte, einem Gerät %3; berichtigen Sie Modell oder Seriennummer</translation>
    </message>
    <message>
        <source>%1 has no model; give one such as FPR2110 or ASAv</source>
        <translation>%1 hat kein Modell; geben Sie eines an, z. B. FPR2110 oder ASAv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a series; choose one of %2</source>
        <translation>„%1“ nennt eine Serie; wählen Sie eines von %2</translation>
    </message>
    <message>
        <source>%1 is not in the form of a %2&apos;s serial number; compare it with `show version`</source>
        <translation>%1 hat nicht die Form einer Seriennummer von %2; vergleichen Sie mit `show version`</translation>
    </message>
    <message>
        <source>the entitlement %1 is taken from the name %2; under flexible licensing the two need not agree</source>
        <translation>die Berechtigung %1 stammt aus dem Namen %2; bei flexibler Lizenzierung müssen beide nicht übereinstimmen</translation>
    </message>
    <message>
        <source>%1 is sold for Threat Defense; imported as a %2 that runs ASA</source>
        <translation>%1 wird für Threat Defense verkauft; importiert als %2 mit ASA</translation>
    </message>
    <message>
        <source>the identifier is the same for ASA and Threat Defense; imported as a %1 that runs ASA</source>
        <translation>die Kennung ist für ASA und Threat Defense gleich; importiert als %1 mit ASA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: marked as not in service; its registration stays</source>
        <translation>„%1“: als nicht in Betrieb markiert; die Registrierung bleibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: imported, not in service and unregistered</source>
        <translation>„%1“: importiert, nicht in Betrieb und nicht registriert</translation>
    </message>
    <message>
        <source>the row has a role and no pair or cluster; the role is not imported</source>
        <translation>die Zeile hat eine Rolle, aber weder Paar noch Cluster; die Rolle wird nicht importiert</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 is a %2; if the device was replaced by another model, remove the old one first</source>
        <translation>%1 der Flotte ist %2; wurde das Gerät durch ein anderes Modell ersetzt, entfernen Sie zuerst das alte</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 has the serial number %2; it is taken as replaced, and the registration does not follow</source>
        <translation>%1 der Flotte hat die Seriennummer %2; es gilt als ersetzt, und die Registrierung geht nicht mit über</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a chassis neither of the file nor of the fleet; add a row for it</source>
        <translation>„%1“ ist ein Chassis weder der Datei noch der Flotte; fügen Sie eine Zeile dafür hinzu</translation>
    </message>
    <message>
        <source>%1 sits in slot %2 of %3 already; give another slot</source>
        <translation>%1 sitzt bereits in Slot %2 von %3; geben Sie einen anderen Slot an</translation>
    </message>
    <message>
        <source>%1 has no free slot; give another chassis</source>
        <translation>%1 hat keinen freien Slot; geben Sie ein anderes Chassis an</translation>
    </message>
    <message>
        <source>%1 is a %2, chassis %3 was made for it</source>
        <translation>%1 ist %2, Chassis %3 wurde dafür angelegt</translation>
    </message>
    <message>
        <source>the virtual account %1 does not exist and is made</source>
        <translation>das virtuelle Konto %1 ist nicht vorhanden und wird angelegt</translation>
    </message>
    <message>
        <source>the units of %1 are of different models</source>
        <translation>die Einheiten von %1 sind verschiedene Modelle</translation>
    </message>
    <message>
        <source>%1 has %2 active or control units</source>
        <translation>%1 hat %2 aktive oder Steuereinheiten</translation>
    </message>
    <message>
        <source>the failover pair %1 has %2 units</source>
        <translation>das Failover-Paar %1 hat %2 Einheiten</translation>
    </message>
    <message>
        <source>%1 has roles of a failover pair and of a cluster</source>
        <translation>%1 hat Rollen eines Failover-Paars und eines Clusters</translation>
    </message>
    <message>
        <source>%1 is a cluster, and a %2 has no clustering</source>
        <translation>%1 ist ein Cluster, und %2 hat kein Clustering</translation>
    </message>
    <message>
        <source>line %1 (%2, %3)</source>
        <translation>Zeile %1 (%2, %3)</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 (%2)</source>
        <translation>%1 der Flotte (%2)</translation>
    </message>
    <message>
        <source>%1, see %2; correct the group, the model or the role</source>
        <translation>%1, siehe %2; berichtigen Sie Gruppe, Modell oder Rolle</translation>
    </message>
    <message>
        <source>no other unit of %1 is in the file or the fleet; the device is imported alone</source>
        <translation>keine andere Einheit von %1 ist in der Datei oder in der Flotte; das Gerät wird allein importiert</translation>
    </message>
    <message>
        <source>no row says which unit of %1 is active; %2 is taken as the active or control unit</source>
        <translation>keine Zeile sagt, welche Einheit von %1 aktiv ist; %2 gilt als aktive oder Steuereinheit</translation>
    </message>
    <message>
        <source>its mate %1 is neither in the file nor in the fleet; the device is imported alone</source>
        <translation>das Partnergerät %1 ist weder in der Datei noch in der Flotte; das Gerät wird allein importiert</translation>
    </message>
    <message>
        <source>its mate %1 is a %2; the device is imported alone</source>
        <translation>das Partnergerät %1 ist %2; das Gerät wird allein importiert</translation>
    </message>
    <message>
        <source>nothing says which unit of the pair is active; %1 is taken as the active unit</source>
        <translation>nichts sagt, welche Einheit des Paars aktiv ist; %1 gilt als aktive Einheit</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>Pfad und Rechte prüfen</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>ist größer als 2 GiB</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>die Liste aufteilen</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>den Datenträger prüfen</translation>
    </message>
    <message>
        <source>the file is empty; choose the file that holds the list</source>
        <translation>die Datei ist leer; wählen Sie die Datei, die die Liste enthält</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet is not read; save it as XLSX or CSV</source>
        <translation>eine OpenDocument-Tabelle wird nicht gelesen; speichern Sie sie als XLSX oder CSV</translation>
    </message>
    <message>
        <source>the file is a ZIP archive and no list; unpack it and import the files in it</source>
        <translation>die Datei ist ein ZIP-Archiv und keine Liste; entpacken Sie sie und importieren Sie die Dateien darin</translation>
    </message>
    <message>
        <source>the workbook is protected by a password; remove it, or save the list as CSV</source>
        <translation>die Arbeitsmappe ist mit einem Kennwort geschützt; entfernen Sie es, oder speichern Sie die Liste als CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) is not read; save it as XLSX or CSV</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls) wird nicht gelesen; speichern Sie sie als XLSX oder CSV</translation>
    </message>
    <message>
        <source>the file is HTML or XML, whatever its name; open it in the spreadsheet and save it as XLSX or CSV</source>
        <translation>die Datei ist HTML oder XML, wie auch immer sie heißt; öffnen Sie sie im Tabellenprogramm und speichern Sie sie als XLSX oder CSV</translation>
    </message>
    <message>
        <source>not imported, %1 runs Threat Defense</source>
        <translation>nicht importiert, auf %1 läuft Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the device runs Threat Defense (%1)</source>
        <translation>nicht importiert, auf dem Gerät läuft Threat Defense (%1)</translation>
    </message>
    <message>
        <source>not imported, a Firewall Management Center only has devices that run Threat Defense</source>
        <translation>nicht importiert, ein Firewall Management Center hat nur Geräte mit Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the manufacturer is %1</source>
        <translation>nicht importiert, der Hersteller ist %1</translation>
    </message>
    <message>
        <source>not imported, %1 uses PAK licenses and no Smart Software Licensing</source>
        <translation>nicht importiert, %1 nutzt PAK-Lizenzen und kein Smart Software Licensing</translation>
    </message>
    <message>
        <source>not imported, the operating system is %1</source>
        <translation>nicht importiert, das Betriebssystem ist %1</translation>
    </message>
    <message>
        <source>not imported, %1 is no ASA</source>
        <translation>nicht importiert, %1 ist keine ASA</translation>
    </message>
    <message>
        <source>not imported, %1 is the identifier of another product</source>
        <translation>nicht importiert, %1 ist die Kennung eines anderen Produkts</translation>
    </message>
    <message>
        <source>column %1 has a value and no header; the value is not imported</source>
        <translation>Spalte %1 hat einen Wert und keine Überschrift; der Wert wird nicht importiert</translation>
    </message>
    <message>
        <source>not imported, the row sums up the list</source>
        <translation>nicht importiert, die Zeile fasst die Liste zusammen</translation>
    </message>
    <message>
        <source>; the row has %1 more cells than the header</source>
        <translation>; die Zeile hat %1 Zellen mehr als die Kopfzeile</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB; this is no list of devices</source>
        <translation>eine Zelle von mehr als 1 MiB; das ist keine Geräteliste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place of a cell; open and save the workbook in the spreadsheet</source>
        <translation>„%1“ ist kein Zellbezug; öffnen und speichern Sie die Arbeitsmappe im Tabellenprogramm</translation>
    </message>
    <message>
        <source>a row of more than %1 cells; this is no list of devices</source>
        <translation>eine Zeile von mehr als %1 Zellen; das ist keine Geräteliste</translation>
    </message>
    <message>
        <source>a cell names the text %1, which the workbook does not have; open and save it in the spreadsheet</source>
        <translation>eine Zelle nennt den Text %1, den die Arbeitsmappe nicht hat; öffnen und speichern Sie sie im Tabellenprogramm</translation>
    </message>
    <message>
        <source>the row is hidden in the workbook, by a filter perhaps; it is imported</source>
        <translation>die Zeile ist in der Arbeitsmappe ausgeblendet, vielleicht durch einen Filter; sie wird importiert</translation>
    </message>
    <message>
        <source>the cell is merged with its neighbours; its value is taken for this column only</source>
        <translation>die Zelle ist mit ihren Nachbarn verbunden; ihr Wert gilt nur für diese Spalte</translation>
    </message>
    <message>
        <source>the value stands in the merged cell of row %1</source>
        <translation>der Wert steht in der verbundenen Zelle von Zeile %1</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged; fetch it again, or open and save it in the spreadsheet</source>
        <translation>die Arbeitsmappe ist abgeschnitten oder beschädigt; holen Sie sie erneut, oder öffnen und speichern Sie sie im Tabellenprogramm</translation>
    </message>
    <message>
        <source>the file is no workbook that can be read; save the list as XLSX or CSV</source>
        <translation>die Datei ist keine lesbare Arbeitsmappe; speichern Sie die Liste als XLSX oder CSV</translation>
    </message>
    <message numerus="yes">
        <source>the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet</source>
        <translation>
            <numerusform>das Blatt %1 enthält auch eine Liste (%n Zeile) und wird nicht importiert; wählen Sie es mit --sheet</numerusform>
            <numerusform>das Blatt %1 enthält auch eine Liste (%n Zeilen) und wird nicht importiert; wählen Sie es mit --sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet %1 is hidden and not imported; choose it with --sheet if it is the list</source>
        <translation>das Blatt %1 ist ausgeblendet und wird nicht importiert; wählen Sie es mit --sheet, wenn es die Liste ist</translation>
    </message>
    <message>
        <source>is no sheet of the workbook</source>
        <translation>ist kein Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>eines von %1 wählen</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet; show the one that holds the list</source>
        <translation>die Arbeitsmappe hat kein sichtbares Blatt; blenden Sie das mit der Liste ein</translation>
    </message>
    <message>
        <source>the column is hidden in the workbook; it is imported</source>
        <translation>die Spalte ist in der Arbeitsmappe ausgeblendet; sie wird importiert</translation>
    </message>
    <message>
        <source>the workbook holds a document type declaration, which no spreadsheet writes; it is not read</source>
        <translation>die Arbeitsmappe enthält eine Dokumenttyp-Deklaration, die kein Tabellenprogramm schreibt; sie wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1 in the workbook is damaged in its line %2 (%3); open and save it in the spreadsheet</source>
        <translation>%1 in der Arbeitsmappe ist in Zeile %2 beschädigt (%3); öffnen und speichern Sie sie im Tabellenprogramm</translation>
    </message>
    <message>
        <source>the text holds no document</source>
        <translation>der Text enthält kein Dokument</translation>
    </message>
    <message>
        <source>the text is no YAML that can be read (%1); check it with `ansible-inventory --list`</source>
        <translation>der Text ist kein lesbares YAML (%1); prüfen Sie ihn mit `ansible-inventory --list`</translation>
    </message>
    <message>
        <source>%1; give the inventory as `ansible-inventory --list` prints it</source>
        <translation>%1; geben Sie das Inventar so an, wie `ansible-inventory --list` es ausgibt</translation>
    </message>
    <message>
        <source>an alias stands before or in what it names</source>
        <translation>ein Alias steht vor oder in dem, was er nennt</translation>
    </message>
    <message>
        <source>the text holds no list of hosts</source>
        <translation>der Text enthält keine Hostliste</translation>
    </message>
    <message>
        <source>lists lie more than %1 deep in each other</source>
        <translation>Listen sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the tag %1 is not read</source>
        <translation>das Tag %1 wird nicht gelesen</translation>
    </message>
    <message>
        <source>with its aliases the text has more than %1 nodes</source>
        <translation>mit seinen Aliassen hat der Text mehr als %1 Knoten</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 2 GiB; split the list</source>
        <translation>%1 ist entpackt größer als 2 GiB; teilen Sie die Liste auf</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size beyond %3 MiB; this is no list of devices</source>
        <translation>%1 ist entpackt mehr als %2-mal so groß, über %3 MiB hinaus; das ist keine Geräteliste</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); fetch the file again, or open and save it in the spreadsheet</source>
        <translation>%1 lässt sich nicht entpacken (%2); holen Sie die Datei erneut, oder öffnen und speichern Sie sie im Tabellenprogramm</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>what is said here belongs to the device in line %1 of %2; the two are taken as one</source>
        <translation>was hier steht, gehört zum Gerät in Zeile %1 von %2; beide gelten als eines</translation>
    </message>
    <message>
        <source>the serial number %2 of the fleet&apos;s %1 was made up; this one takes its place</source>
        <translation>die Seriennummer %2 von %1 in der Flotte war erfunden; diese hier tritt an ihre Stelle</translation>
    </message>
</context>
<context>
    <name>LicenseCommands</name>
    <message>
        <source>Permanent license reservation is enabled on %1, which does not register then. Disable reservation first (PLR-3).</source>
        <translation>Auf %1 ist die permanente Lizenzreservierung aktiviert, dann registriert es sich nicht. Deaktivieren Sie zuerst die Reservierung (PLR-3).</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät aus.</translation>
    </message>
    <message>
        <source>%1 is a module: its chassis registers for it (TOK-9).</source>
        <translation>%1 ist ein Modul: Sein Chassis registriert sich dafür (TOK-9).</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 ist nicht registriert.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Wählen Sie nur ein Gerät aus.</translation>
    </message>
    <message>
        <source>Unregister %1 and reload it?</source>
        <translation>%1 abmelden und neu starten?</translation>
    </message>
    <message>
        <source>Unregister and reload %1 ASA virtual devices?</source>
        <translation>%1 ASA virtual-Geräte abmelden und neu starten?</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>• The device leaves its virtual account and gives its licenses back.
• It reloads; what was not saved to flash is lost.
• After the reload its throughput is severely rate-limited until it is registered again (REG-10).

Undo will still be possible in Lictor.</source>
        <translation>• Das Gerät verlässt sein virtuelles Konto und gibt seine Lizenzen zurück.
• Es startet neu; was nicht im Flash gespeichert wurde, geht verloren.
• Nach dem Neustart ist sein Durchsatz stark gedrosselt, bis es wieder registriert ist (REG-10).

In Lictor lässt sich das danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Unregister and reload</source>
        <translation>Abmelden und neu starten</translation>
    </message>
</context>
<context>
    <name>LicenseTable</name>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Nicht konform</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>Firewall Conns, Concurrent</source>
        <translation>Firewall-Verbindungen, gleichzeitig</translation>
    </message>
    <message>
        <source>VLANs, Maximum</source>
        <translation>VLANs, maximal</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Sicherheitskontexte</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Total TLS Proxy Sessions</source>
        <translation>TLS-Proxy-Sitzungen gesamt</translation>
    </message>
    <message>
        <source>AnyConnect Client Peers</source>
        <translation>AnyConnect-Client-Peers</translation>
    </message>
    <message>
        <source>Other VPN Peers</source>
        <translation>Sonstige VPN-Peers</translation>
    </message>
    <message>
        <source>Total VPN Peers, Combined All Types</source>
        <translation>VPN-Peers gesamt, alle Typen zusammen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <source>Botnet Traffic Filter</source>
        <translation>Botnet Traffic Filter</translation>
    </message>
    <message>
        <source>Throughput Level</source>
        <translation>Durchsatzstufe</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Strong Encryption</source>
        <translation>Starke Verschlüsselung</translation>
    </message>
    <message>
        <source>AnyConnect Plus</source>
        <translation>AnyConnect Plus</translation>
    </message>
    <message>
        <source>AnyConnect Apex</source>
        <translation>AnyConnect Apex</translation>
    </message>
    <message>
        <source>AnyConnect VPN Only</source>
        <translation>AnyConnect VPN Only</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; Lizenzierung &gt; Smart Licensing</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License</source>
        <translation>Überwachung &gt; Eigenschaften &gt; Smart-Lizenz</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Alerts</source>
        <translation>Smart Software Manager &gt; Warnmeldungen</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Inventory</source>
        <translation>Smart Software Manager &gt; Inventar</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; On-Prem</source>
        <translation>Smart Software Manager &gt; On-Prem</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Account</source>
        <translation>Smart Software Manager &gt; Konto</translation>
    </message>
    <message>
        <source>Configuration &gt; Selected Devices</source>
        <translation>Konfiguration &gt; Ausgewählte Geräte</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Setup &gt; System Time &gt; Clock</source>
        <translation>Konfiguration &gt; Geräteeinrichtung &gt; Systemzeit &gt; Uhr</translation>
    </message>
    <message>
        <source>Configuration &gt; Firewall &gt; Unified Communications &gt; TLS Proxy</source>
        <translation>Konfiguration &gt; Firewall &gt; Unified Communications &gt; TLS Proxy</translation>
    </message>
    <message>
        <source>Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool</source>
        <translation>Konfiguration &gt; Fernzugriffs-VPN &gt; Zertifikatsverwaltung &gt; Pool vertrauenswürdiger Zertifikate</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; Hochverfügbarkeit und Skalierbarkeit &gt; Failover</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; ASA Cluster</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; Hochverfügbarkeit und Skalierbarkeit &gt; ASA-Cluster</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; DNS &gt; DNS Client</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; DNS &gt; DNS-Client</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Smart Call-Home</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; Smart Call-Home</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Chassis</source>
        <translation>Konfiguration &gt; Geräteverwaltung &gt; Chassis</translation>
    </message>
    <message>
        <source>Configuration &gt; Context Management &gt; Security Contexts</source>
        <translation>Konfiguration &gt; Kontextverwaltung &gt; Sicherheitskontexte</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Failover</source>
        <translation>Überwachung &gt; Eigenschaften &gt; Failover</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Cluster</source>
        <translation>Überwachung &gt; Eigenschaften &gt; Cluster</translation>
    </message>
    <message>
        <source>Monitoring &gt; Logging &gt; Licensing Messages</source>
        <translation>Überwachung &gt; Protokollierung &gt; Lizenzierungsmeldungen</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Compliance</source>
        <translation>Überwachung &gt; Flotte &gt; Konformität</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Forecast</source>
        <translation>Überwachung &gt; Flotte &gt; Vorschau</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Events and Journal</source>
        <translation>Überwachung &gt; Flotte &gt; Ereignisse und Journal</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Outages and Faults</source>
        <translation>Überwachung &gt; Flotte &gt; Ausfälle und Störungen</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; enter auto-import in crypto ca trustpool policy (Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool)</source>
        <translation>dem Aussteller des Zertifikats von %1 wird nicht vertraut; auto-import in crypto ca trustpool policy eingeben (Konfiguration &gt; Fernzugriffs-VPN &gt; Zertifikatsverwaltung &gt; Pool vertrauenswürdiger Zertifikate)</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; import that of the issuer as a trustpoint</source>
        <translation>dem Aussteller des Zertifikats von %1 wird nicht vertraut; sein Zertifikat als Trustpoint importieren</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; upgrade to release %2, which can update the trusted certificate pool</source>
        <translation>dem Aussteller des Zertifikats von %1 wird nicht vertraut; auf Release %2 aktualisieren, das den Pool vertrauenswürdiger Zertifikate aktualisieren kann</translation>
    </message>
    <message>
        <source>the certificate of %1 does not allow server authentication in its extended key usage; it needs another one</source>
        <translation>das Zertifikat von %1 erlaubt in seiner erweiterten Schlüsselverwendung keine Serverauthentifizierung; ein anderes wird benötigt</translation>
    </message>
    <message>
        <source>the certificate of %1 is signed by itself; find out what answers there in place of the server</source>
        <translation>das Zertifikat von %1 ist selbstsigniert; herausfinden, was dort anstelle des Servers antwortet</translation>
    </message>
    <message>
        <source>the certificate of %1 has ended; it needs another one</source>
        <translation>das Zertifikat von %1 ist abgelaufen; ein anderes wird benötigt</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer; check it and the route to it</source>
        <translation>der Proxy %1 antwortet nicht; ihn und die Route dorthin prüfen</translation>
    </message>
    <message>
        <source>%1 by Smart Transport does not answer; check the route to it</source>
        <translation>%1 antwortet über Smart Transport nicht; die Route dorthin prüfen</translation>
    </message>
    <message>
        <source>%1 by Call Home does not answer; check the route to it</source>
        <translation>%1 antwortet über Call Home nicht; die Route dorthin prüfen</translation>
    </message>
    <message>
        <source>%1 is not found; check the name server of the device</source>
        <translation>%1 ist nicht zu finden; den Nameserver des Geräts prüfen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 behind; set it</source>
        <translation>das Zertifikat von %1 ist zur Zeit des Geräts nicht gültig, seine Uhr geht %2 nach; sie stellen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 ahead; set it</source>
        <translation>das Zertifikat von %1 ist zur Zeit des Geräts nicht gültig, seine Uhr geht %2 vor; sie stellen</translation>
    </message>
    <message>
        <source>407: the proxy %1 asks for authentication, which is not supported; let it pass the device without</source>
        <translation>407: der Proxy %1 verlangt eine Authentifizierung, die nicht unterstützt wird; das Gerät ohne sie durchlassen</translation>
    </message>
    <message>
        <source>the reply of %1 was lost; it may have done what was asked, the device tries again</source>
        <translation>die Antwort von %1 ging verloren; die Anfrage wurde vielleicht ausgeführt, das Gerät versucht es erneut</translation>
    </message>
    <message>
        <source>%1 is not found, the device has no name server; enter name-server in dns server-group DefaultDNS</source>
        <translation>%1 ist nicht zu finden, das Gerät hat keinen Nameserver; name-server in dns server-group DefaultDNS eingeben</translation>
    </message>
    <message>
        <source>%1 is not found, the device looks up no names; enter dns domain-lookup</source>
        <translation>%1 ist nicht zu finden, das Gerät löst keine Namen auf; dns domain-lookup eingeben</translation>
    </message>
    <message>
        <source>the certificate of the Transport Gateway %1 carries a country code that is not compliant; use http:// in its URL</source>
        <translation>das Zertifikat des Transport Gateway %1 enthält einen nicht konformen Ländercode; in der URL http:// verwenden</translation>
    </message>
    <message>
        <source>nobody answers at %1; correct the destination address of the call-home profile License</source>
        <translation>unter %1 antwortet niemand; die Zieladresse des call-home-Profils License berichtigen</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New Virtual Account</source>
        <translation>Neues virtuelles Konto</translation>
    </message>
    <message>
        <source>Add Virtual Account</source>
        <translation>Virtuelles Konto hinzufügen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Licenses and devices belong to one virtual account each; only its own devices can use its licenses.</source>
        <translation>Lizenzen und Geräte gehören jeweils zu einem virtuellen Konto; nur dessen eigene Geräte können seine Lizenzen nutzen.</translation>
    </message>
    <message>
        <source>A virtual account needs a name.</source>
        <translation>Ein virtuelles Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>A virtual account named “%1” exists already. Choose another name.</source>
        <translation>Ein virtuelles Konto mit dem Namen „%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>NewRootDialog</name>
    <message>
        <source>New Root Certificate</source>
        <translation>Neues Stammzertifikat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Beginn in Tagen:</translation>
    </message>
    <message>
        <source>From then on only devices that update their trusted certificate pool reach the Smart Software Manager.</source>
        <translation>Ab dann erreichen nur Geräte, die ihren Pool vertrauenswürdiger Zertifikate aktualisieren, den Smart Software Manager.</translation>
    </message>
</context>
<context>
    <name>OpenSsl</name>
    <message>
        <source>check the OpenSSL installation</source>
        <translation>die OpenSSL-Installation prüfen</translation>
    </message>
</context>
<context>
    <name>OutageDialog</name>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Add Outage</source>
        <translation>Ausfall hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Beginn in Tagen:</translation>
    </message>
    <message>
        <source>&amp;Lasts days:</source>
        <translation>&amp;Dauer in Tagen:</translation>
    </message>
    <message>
        <source>Nobody reaches the Smart Software Manager.</source>
        <translation>Niemand erreicht den Smart Software Manager.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Out of compliance</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorisierung abgelaufen</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Evaluierung abgelaufen</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Registrierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrierung läuft</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Registered, nothing authorized</source>
        <translation>Registriert, nichts autorisiert</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Permanente Lizenz</translation>
    </message>
    <message>
        <source>%1: authorization expired for want of contact</source>
        <translation>%1: Autorisierung mangels Kontakt abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: authorization expired for want of contact</source>
        <translation>
            <numerusform>%n Gerät: Autorisierung mangels Kontakt abgelaufen</numerusform>
            <numerusform>%n Geräte: Autorisierung mangels Kontakt abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation period over</source>
        <translation>%1: Evaluierungszeitraum vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation period over</source>
        <translation>
            <numerusform>%n Gerät: Evaluierungszeitraum vorbei</numerusform>
            <numerusform>%n Geräte: Evaluierungszeitraum vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: nicht konform</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: out of compliance</source>
        <translation>
            <numerusform>%n Gerät: nicht konform</numerusform>
            <numerusform>%n Geräte: nicht konform</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: registration failed</source>
        <translation>%1: Registrierung fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: registration failed</source>
        <translation>
            <numerusform>%n Gerät: Registrierung fehlgeschlagen</numerusform>
            <numerusform>%n Geräte: Registrierung fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no contact; grace ends %2</source>
        <translation>%1: kein Kontakt; Karenzzeit endet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: no contact; the first grace period ends %1</source>
        <translation>
            <numerusform>%n Gerät: kein Kontakt; die erste Karenzzeit endet %1</numerusform>
            <numerusform>%n Geräte: kein Kontakt; die erste Karenzzeit endet %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation ends %2</source>
        <translation>%1: Evaluierung endet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation ends soon, the first %1</source>
        <translation>
            <numerusform>%n Gerät: Evaluierung endet bald, die erste %1</numerusform>
            <numerusform>%n Geräte: Evaluierung endet bald, die erste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rate-limited to 100 Kbps</source>
        <translation>%1: auf 100 Kbps gedrosselt</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: rate-limited to 100 Kbps</source>
        <translation>
            <numerusform>%n Gerät: auf 100 Kbps gedrosselt</numerusform>
            <numerusform>%n Geräte: auf 100 Kbps gedrosselt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Text of the list, with its header line:</source>
        <translation>Text der Liste mit ihrer Kopfzeile:</translation>
    </message>
    <message>
        <source>Text of the list, with its header line</source>
        <translation>Text der Liste mit ihrer Kopfzeile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Preconditions</name>
    <message>
        <source>No unit belongs to another pair or cluster</source>
        <translation>Keine Einheit gehört zu einem anderen Paar oder Cluster</translation>
    </message>
    <message>
        <source>it is a unit of %1 already</source>
        <translation>es ist bereits eine Einheit von %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>zuerst %1 auflösen</translation>
    </message>
    <message>
        <source>All units are of one model</source>
        <translation>Alle Einheiten sind vom selben Modell</translation>
    </message>
    <message>
        <source>it is a %1, %2 is a %3</source>
        <translation>es ist %1, %2 ist %3</translation>
    </message>
    <message>
        <source>all units must be of one model</source>
        <translation>alle Einheiten müssen vom selben Modell sein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>All units have the same throughput level</source>
        <translation>Alle Einheiten haben dieselbe Durchsatzstufe</translation>
    </message>
    <message>
        <source>its throughput level is %1, that of %2 is %3</source>
        <translation>seine Durchsatzstufe ist %1, die von %2 ist %3</translation>
    </message>
    <message>
        <source>all units need the same throughput level</source>
        <translation>alle Einheiten brauchen dieselbe Durchsatzstufe</translation>
    </message>
    <message>
        <source>The platform has Active/Active failover</source>
        <translation>Die Plattform hat Active/Active-Failover</translation>
    </message>
    <message>
        <source>a %1 has Active/Standby failover only</source>
        <translation>%1 hat nur Active/Standby-Failover</translation>
    </message>
    <message>
        <source>leave Active/Active out</source>
        <translation>Active/Active weglassen</translation>
    </message>
    <message>
        <source>The model supports clustering</source>
        <translation>Das Modell unterstützt Clustering</translation>
    </message>
    <message>
        <source>a %1 does not support clustering</source>
        <translation>%1 unterstützt kein Clustering</translation>
    </message>
    <message>
        <source>form a failover pair instead</source>
        <translation>stattdessen ein Failover-Paar bilden</translation>
    </message>
    <message>
        <source>There are 2 to %1 units</source>
        <translation>Es gibt 2 bis %1 Einheiten</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>%1 units are outside 2 to %2</source>
        <translation>%1 Einheiten liegen nicht zwischen 2 und %2</translation>
    </message>
    <message>
        <source>name that many devices</source>
        <translation>so viele Geräte nennen</translation>
    </message>
    <message>
        <source>Every unit is registered</source>
        <translation>Jede Einheit ist registriert</translation>
    </message>
    <message>
        <source>it is not registered</source>
        <translation>es ist nicht registriert</translation>
    </message>
    <message>
        <source>register every unit before failover is configured</source>
        <translation>jede Einheit registrieren, bevor Failover konfiguriert wird</translation>
    </message>
    <message>
        <source>recommended, not demanded: register every unit before</source>
        <translation>empfohlen, nicht verlangt: jede Einheit vorher registrieren</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Stark (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Basis (DES)</translation>
    </message>
    <message>
        <source>All registered units have the same encryption level</source>
        <translation>Alle registrierten Einheiten haben dieselbe Verschlüsselungsstufe</translation>
    </message>
    <message>
        <source>its encryption is %1, that of %2 is %3</source>
        <translation>seine Verschlüsselung ist %1, die von %2 ist %3</translation>
    </message>
    <message>
        <source>register both with the same export setting</source>
        <translation>beide mit derselben Exporteinstellung registrieren</translation>
    </message>
    <message>
        <source>All units are licensed by the same method</source>
        <translation>Alle Einheiten sind nach derselben Methode lizenziert</translation>
    </message>
    <message>
        <source>its licensing method is %1, that of %2 is %3</source>
        <translation>seine Lizenzierungsmethode ist %1, die von %2 ist %3</translation>
    </message>
    <message>
        <source>license all units by the same method</source>
        <translation>alle Einheiten nach derselben Methode lizenzieren</translation>
    </message>
    <message>
        <source>Every unit has a permanent license of its own</source>
        <translation>Jede Einheit hat eine eigene permanente Lizenz</translation>
    </message>
    <message>
        <source>its permanent license is not installed yet</source>
        <translation>seine permanente Lizenz ist noch nicht installiert</translation>
    </message>
    <message>
        <source>every unit needs one of its own before failover or clustering is configured</source>
        <translation>jede Einheit braucht eine eigene, bevor Failover oder Clustering konfiguriert wird</translation>
    </message>
    <message>
        <source>Standard and Security Plus are enabled on both units</source>
        <translation>Standard und Security Plus sind auf beiden Einheiten aktiviert</translation>
    </message>
    <message>
        <source>failover needs Standard and Security Plus on both units</source>
        <translation>Failover braucht Standard und Security Plus auf beiden Einheiten</translation>
    </message>
    <message>
        <source>enable them there first: feature tier standard, feature security-plus</source>
        <translation>sie dort zuerst aktivieren: feature tier standard, feature security-plus</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Edit Subscription Profile</source>
        <translation>Abonnementprofil bearbeiten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Licensing needs this profile under its name; it cannot be removed (TRN-2).</source>
        <translation>Die Lizenzierung braucht dieses Profil unter diesem Namen; es kann nicht entfernt werden (TRN-2).</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Deliver Subscriptions Using HTTP transport</source>
        <translation>Abonnements über HTTP-Transport zustellen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>licensing message</source>
        <translation>Lizenzierungsnachricht</translation>
    </message>
    <message>
        <source>these bytes are no such message</source>
        <translation>diese Bytes sind keine solche Nachricht</translation>
    </message>
    <message>
        <source>version %1 is not known here</source>
        <translation>Version %1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>die Nachricht ist beschädigt</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>What It Would Do</source>
        <translation>Was es bewirken würde</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>RemoveInstanceDialog</name>
    <message>
        <source>Confirm Remove Product Instance</source>
        <translation>Entfernen der Produktinstanz bestätigen</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Produktinstanz entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the Smart Account and return its permanent license?</source>
        <translation>%1 aus dem Smart Account entfernen und die permanente Lizenz zurückgeben?</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from the Smart Account?</source>
        <translation>%1 (%2) aus dem Smart Account entfernen?</translation>
    </message>
    <message>
        <source>A return code is needed. The device prints it at the return (PLR-20).</source>
        <translation>Ein Rückgabecode wird benötigt. Das Gerät gibt ihn bei der Rückgabe aus (PLR-20).</translation>
    </message>
    <message>
        <source>It uses no licenses.</source>
        <translation>Sie nutzt keine Lizenzen.</translation>
    </message>
    <message>
        <source>What it uses becomes free at once: %1.</source>
        <translation>Was sie nutzt, wird sofort frei: %1.</translation>
    </message>
    <message>
        <source>The device itself is not told: it still believes that it is registered until it next asks for an authorization or a certificate.</source>
        <translation>Das Gerät selbst erfährt nichts davon: Es hält sich für registriert, bis es das nächste Mal eine Autorisierung oder ein Zertifikat anfordert.</translation>
    </message>
    <message>
        <source>To come back it has to be registered again, with Force.</source>
        <translation>Um zurückzukehren, muss es erneut registriert werden, mit „Registrierung erzwingen“.</translation>
    </message>
    <message>
        <source>Undo will still be possible.</source>
        <translation>Dies lässt sich danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>On the device, license smart reservation return prints the return code and takes the license away (on a Firepower 4100/9300: return in scope reservation of the chassis).</source>
        <translation>Auf dem Gerät gibt license smart reservation return den Rückgabecode aus und entzieht die Lizenz (auf einer Firepower 4100/9300: return in scope reservation des Chassis).</translation>
    </message>
    <message>
        <source>The device needs no contact for that; the license is free for another device as soon as the code is accepted.</source>
        <translation>Das Gerät braucht dafür keinen Kontakt; die Lizenz ist für ein anderes Gerät frei, sobald der Code angenommen ist.</translation>
    </message>
    <message>
        <source>Return code:</source>
        <translation>Rückgabecode:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Compliant, but approaching a limit</source>
        <translation>Konform, aber nahe an einem Limit</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>License compliance report</source>
        <translation>Lizenz-Konformitätsbericht</translation>
    </message>
    <message>
        <source>virtual account %1</source>
        <translation>virtuelles Konto %1</translation>
    </message>
    <message>
        <source>all virtual accounts</source>
        <translation>alle virtuellen Konten</translation>
    </message>
    <message>
        <source>%1, the selected devices</source>
        <translation>%1, die ausgewählten Geräte</translation>
    </message>
    <message>
        <source>%1, by %2 at %3 (revision %4)</source>
        <translation>%1, durch %2 um %3 (Revision %4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Chassis of the fleet</source>
        <translation>Chassis der Flotte</translation>
    </message>
    <message>
        <source>Failover pairs and clusters of the fleet</source>
        <translation>Failover-Paare und Cluster der Flotte</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Virtuelle Konten</translation>
    </message>
    <message>
        <source>Product instances of the fleet</source>
        <translation>Produktinstanzen der Flotte</translation>
    </message>
    <message>
        <source>Qualified for strong encryption</source>
        <translation>Qualifiziert für starke Verschlüsselung</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Zugelassen für permanente Lizenzreservierung</translation>
    </message>
    <message>
        <source>Seed of the fleet</source>
        <translation>Startwert der Flotte</translation>
    </message>
    <message>
        <source>Last change of the fleet</source>
        <translation>Letzte Änderung der Flotte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Catalogue of platforms and products</source>
        <translation>Katalog der Plattformen und Produkte</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>The figures come from a simulation of imported data: they say what the licensing rules make of that data at the time above. They were not compared with the real Smart Software Manager or the real devices.</source>
        <translation>Die Zahlen stammen aus einer Simulation importierter Daten: Sie sagen, was die Lizenzierungsregeln zum oben genannten Zeitpunkt aus diesen Daten machen. Sie wurden nicht mit dem echten Smart Software Manager oder den echten Geräten verglichen.</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Was dieser Bericht abdeckt</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Licenses requested</source>
        <translation>Angeforderte Lizenzen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Chassis serial</source>
        <translation>Chassis-Seriennr.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Karenz bis</translation>
    </message>
    <message>
        <source>ID certificate until</source>
        <translation>ID-Zertifikat bis</translation>
    </message>
    <message>
        <source>Serial made up</source>
        <translation>Seriennr. erfunden</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Einsatzart</translation>
    </message>
    <message>
        <source>Every device with its state and what it may run now. Throughput is in Mbit/s.</source>
        <translation>Jedes Gerät mit seinem Zustand und dem, was es jetzt nutzen darf. Durchsatz in Mbit/s.</translation>
    </message>
    <message>
        <source>No device is in this scope.</source>
        <translation>In diesem Umfang ist kein Gerät.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Zustandekommen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Failover-Paare und Cluster</translation>
    </message>
    <message>
        <source>What the units&apos; licenses add up to. Throughput is in Mbit/s.</source>
        <translation>Was die Lizenzen der Einheiten zusammen ergeben. Durchsatz in Mbit/s.</translation>
    </message>
    <message>
        <source>There is no failover pair or cluster in this scope.</source>
        <translation>In diesem Umfang gibt es weder Failover-Paar noch Cluster.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Speicher (GB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Angef. Kontexte</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Starke Verschlüsselung</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Every chassis and device, in the columns that an import takes: this list imported again changes nothing. A serial number that is marked as made up was not in the list that the device came from.</source>
        <translation>Jedes Chassis und Gerät, in den Spalten, die ein Import annimmt: Diese Liste erneut zu importieren ändert nichts. Eine als erfunden markierte Seriennummer stand nicht in der Liste, aus der das Gerät stammt.</translation>
    </message>
    <message>
        <source>The fleet has no devices.</source>
        <translation>Die Flotte hat keine Geräte.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Event log of the Smart Software Manager</source>
        <translation>Ereignisprotokoll des Smart Software Manager</translation>
    </message>
    <message>
        <source>What happened in the Smart Account, oldest first; times are the fleet&apos;s clock.</source>
        <translation>Was im Smart Account geschah, das Älteste zuerst; Zeiten nach der Uhr der Flotte.</translation>
    </message>
    <message>
        <source>Nothing has happened in the Smart Account.</source>
        <translation>Im Smart Account ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Getan um</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Fleet&apos;s clock afterwards</source>
        <translation>Uhr der Flotte danach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when, oldest first: imports, licenses bought and moved, registrations, the clock. What was taken back is marked. From the fleet file&apos;s journal.</source>
        <translation>Was mit der Flotte getan wurde, von wem und wann, das Älteste zuerst: Importe, gekaufte und verschobene Lizenzen, Registrierungen, die Uhr. Rückgängig Gemachtes ist markiert. Aus dem Journal der Flottendatei.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing has been done to the fleet since its file was made.</source>
        <translation>Das Journal ist leer: Seit dem Anlegen der Datei wurde mit der Flotte nichts getan.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>%1 × %2 until %3</source>
        <translation>%1 × %2 bis %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>Produkt-IDs</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Befristet</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Short since</source>
        <translation>Fehlt seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reserved (PLR)</source>
        <translation>Reserviert (PLR)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>License position</source>
        <translation>Lizenzbilanz</translation>
    </message>
    <message>
        <source>Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In use. A surplus in one virtual account does not cover another (ACC-4). Reserved is what permanent reservations hold. Evidence names the terms that count.</source>
        <translation>Bestand ist die Summe der jetzt gültigen Laufzeiten; In Verwendung ist, was das Konto zählt; Saldo ist Bestand minus In Verwendung. Ein Überschuss in einem virtuellen Konto deckt kein anderes (ACC-4). Reserviert ist, was permanente Reservierungen halten. Nachweis nennt die Laufzeiten, die zählen.</translation>
    </message>
    <message>
        <source>No license is owned or in use.</source>
        <translation>Es ist keine Lizenz vorhanden oder in Verwendung.</translation>
    </message>
    <message>
        <source>Owned and in use, the scarcest first</source>
        <translation>Bestand und Verwendung, das Knappste zuerst</translation>
    </message>
    <message>
        <source>Totals by license</source>
        <translation>Summen je Lizenz</translation>
    </message>
    <message>
        <source>The sums over the virtual accounts. Surplus and Shortfall are summed for themselves: a surplus in one virtual account does not cover a shortfall in another (ACC-4) until licenses are transferred (ACC-5).</source>
        <translation>Die Summen über die virtuellen Konten. Überschuss und Fehlmenge werden getrennt summiert: Ein Überschuss in einem virtuellen Konto deckt keine Fehlmenge in einem anderen (ACC-4), bis Lizenzen übertragen werden (ACC-5).</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Laufzeitart</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Entitlements owned</source>
        <translation>Vorhandene Berechtigungen</translation>
    </message>
    <message>
        <source>The evidence of purchase, term by term. Added on, Added by and Source are the line of the account&apos;s event log that tells of the term; a transfer may leave it open which.</source>
        <translation>Der Kaufnachweis, Laufzeit für Laufzeit. Hinzugefügt am, Hinzugefügt von und Quelle sind die Zeile im Ereignisprotokoll des Kontos, die von der Laufzeit berichtet; eine Übertragung kann offen lassen, welche.</translation>
    </message>
    <message>
        <source>No license was ever added.</source>
        <translation>Es wurde nie eine Lizenz hinzugefügt.</translation>
    </message>
    <message>
        <source>Product instance</source>
        <translation>Produktinstanz</translation>
    </message>
    <message>
        <source>Unit role</source>
        <translation>Rolle der Einheit</translation>
    </message>
    <message>
        <source>Checked: the sums of these counts equal In use of every license.</source>
        <translation>Geprüft: Die Summen dieser Anzahlen sind bei jeder Lizenz gleich In Verwendung.</translation>
    </message>
    <message>
        <source>The sums of these counts do not equal In use of every license: the fleet should be checked.</source>
        <translation>Die Summen dieser Anzahlen sind nicht bei jeder Lizenz gleich In Verwendung: Die Flotte sollte geprüft werden.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Which unit uses which license; %1 in all. %2</source>
        <translation>Welche Einheit welche Lizenz nutzt; insgesamt %1. %2</translation>
    </message>
    <message>
        <source>No product instance uses a license.</source>
        <translation>Keine Produktinstanz nutzt eine Lizenz.</translation>
    </message>
    <message>
        <source>ACC-4: Owned is the sum of the terms that are valid at the time of the report, In use what the Smart Software Manager counts for the product instances of a virtual account, Requested what the configurations ask for.</source>
        <translation>ACC-4: Bestand ist die Summe der zum Zeitpunkt des Berichts gültigen Laufzeiten, In Verwendung, was der Smart Software Manager für die Produktinstanzen eines virtuellen Kontos zählt, Angefordert, was die Konfigurationen verlangen.</translation>
    </message>
    <message>
        <source>ACC-7: a chassis is one product instance; each of its modules asks for its own licenses.</source>
        <translation>ACC-7: Ein Chassis ist eine Produktinstanz; jedes seiner Module fordert seine eigenen Lizenzen an.</translation>
    </message>
    <message>
        <source>OOC-1, OOC-2: a license is short where more is in use than owned, by use or because a term ended.</source>
        <translation>OOC-1, OOC-2: Eine Lizenz fehlt, wo mehr in Verwendung als vorhanden ist, durch Nutzung oder weil eine Laufzeit endete.</translation>
    </message>
    <message>
        <source>A failover pair or cluster runs what its units&apos; licenses add up to, up to the platform&apos;s limit; which unit asks for which license is the platform&apos;s rule (section on pairs and clusters).</source>
        <translation>Ein Failover-Paar oder Cluster nutzt, was die Lizenzen seiner Einheiten zusammen ergeben, bis zum Limit der Plattform; welche Einheit welche Lizenz anfordert, ist die Regel der Plattform (Abschnitt über Paare und Cluster).</translation>
    </message>
    <message>
        <source>Effective limits are computed from model, configuration and granted licenses; traffic was not looked at.</source>
        <translation>Wirksame Limits werden aus Modell, Konfiguration und gewährten Lizenzen berechnet; der Datenverkehr wurde nicht betrachtet.</translation>
    </message>
    <message>
        <source>Not checked: AnyConnect licenses are a right to use and are not enforced, so their counts are what was bought.</source>
        <translation>Nicht geprüft: AnyConnect-Lizenzen sind ein Nutzungsrecht und werden nicht durchgesetzt, ihre Anzahlen sind daher das Gekaufte.</translation>
    </message>
    <message>
        <source>Not in the fleet: the line of the list that a device came from, and rows that an import skipped or refused. The imports are in the trail, and each named such rows when it ran.</source>
        <translation>Nicht in der Flotte: die Zeile der Liste, aus der ein Gerät stammt, und Zeilen, die ein Import übersprungen oder abgelehnt hat. Die Importe stehen im Verlauf, und jeder nannte solche Zeilen bei seiner Ausführung.</translation>
    </message>
    <message>
        <source>OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; it is treated as a Firepower 1000 or 2100.</source>
        <translation>OPEN-1: Die Spezifikation führt nicht auf, was fehlende Konformität bei einer Secure Firewall 3100 bewirkt; sie wird wie eine Firepower 1000 oder 2100 behandelt.</translation>
    </message>
    <message>
        <source>OPEN-12: a request above what one unit can use is accepted up to the platform&apos;s limit; all of it counts against the pool, the effective number is capped.</source>
        <translation>OPEN-12: Eine Anforderung über das hinaus, was eine Einheit nutzen kann, wird bis zum Limit der Plattform angenommen; alles davon zählt gegen den Pool, die wirksame Zahl wird gekappt.</translation>
    </message>
    <message>
        <source>OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its pack&apos;s number.</source>
        <translation>OPEN-13: Context-Lizenzen werden in Paketen verkauft; ein Pool zählt einzelne Kontexte, und eine Produkt-ID fügt die Zahl ihres Pakets hinzu.</translation>
    </message>
    <message>
        <source>OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.</source>
        <translation>OPEN-24: Die Speicherbereiche der ASA virtual sind halboffen: 2 bis unter 8 GB, 8 bis unter 16, 16 bis unter 32, 32 bis 64.</translation>
    </message>
    <message>
        <source>OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last good contact. A term&apos;s end no longer belongs to the term.</source>
        <translation>OPEN-38: Der letzte Augenblick eines Zeitraums gehört noch dazu; die Karenz von %1 Tagen zählt ab dem letzten erfolgreichen Kontakt. Das Ende einer Laufzeit gehört nicht mehr zur Laufzeit.</translation>
    </message>
    <message>
        <source>OPEN-44: &quot;severely rate-limited&quot; is taken as %1 kbit/s and %2 connections.</source>
        <translation>OPEN-44: „Stark gedrosselt“ wird als %1 kbit/s und %2 Verbindungen verstanden.</translation>
    </message>
    <message>
        <source>OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a pool. Its strong encryption license is added by hand.</source>
        <translation>OPEN-48: Die Stufe der ASA virtual hat keine Produkt-ID; sie wird angefordert, entnimmt einem Pool aber nichts. Ihre Lizenz für starke Verschlüsselung wird von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.</source>
        <translation>OPEN-49: AnyConnect-Lizenzen sind ein Nutzungsrecht; Peers werden vom Gerät nicht durchgesetzt und hier nicht als in Verwendung gezählt.</translation>
    </message>
    <message>
        <source>OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of compliance, each from its next authorization.</source>
        <translation>OPEN-50: Eine Unterdeckung betrifft das virtuelle Konto: Jedes Gerät, das die Lizenz nutzt, ist nicht konform, jeweils ab seiner nächsten Autorisierung.</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>Methode und Annahmen</translation>
    </message>
    <message>
        <source>How the figures come about; then where the specification leaves something open and a figure of this report depends on it. OPEN and the other names are the paragraphs of the specification.</source>
        <translation>Wie die Zahlen zustande kommen; dann, wo die Spezifikation etwas offen lässt und eine Zahl dieses Berichts davon abhängt. OPEN und die anderen Namen sind die Absätze der Spezifikation.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>As of %1 (the fleet&apos;s clock)</source>
        <translation>Stand %1 (Uhr der Flotte)</translation>
    </message>
    <message>
        <source>Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):</source>
        <translation>Inhalts-Digest (SHA-256 des JSON-Berichts derselben Flotte, mit leerem Digest):</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>this program has loaded no fonts</source>
        <translation>dieses Programm hat keine Schriften geladen</translation>
    </message>
    <message>
        <source>use html</source>
        <translation>html verwenden</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 product instances have this name</source>
        <translation>%1 Produktinstanzen haben diesen Namen</translation>
    </message>
    <message>
        <source>the inventory has it in %1</source>
        <translation>das Inventar führt sie in %1</translation>
    </message>
    <message>
        <source>the inventory calls it %1</source>
        <translation>das Inventar nennt sie %1</translation>
    </message>
    <message>
        <source>the inventory has this serial number as %1</source>
        <translation>das Inventar hat diese Seriennummer als %1</translation>
    </message>
    <message>
        <source>the inventory&apos;s %1 has the serial number %2</source>
        <translation>%1 im Inventar hat die Seriennummer %2</translation>
    </message>
    <message>
        <source>no device of the inventory has this UDI</source>
        <translation>kein Gerät des Inventars hat diese UDI</translation>
    </message>
    <message>
        <source>the device takes itself for registered, the account does not know it</source>
        <translation>das Gerät hält sich für registriert, das Konto kennt es nicht</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Inventory against product instances of the account: %1 are in both; the differences follow.</source>
        <translation>Inventar gegen Produktinstanzen des Kontos: %1 sind in beiden; die Unterschiede folgen.</translation>
    </message>
    <message>
        <source>Inventory and account agree.</source>
        <translation>Inventar und Konto stimmen überein.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>er wurde abgebrochen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Stand (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>Inhalts-Digest</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>die Arbeitsmappe</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>im Ordner für temporäre Dateien Platz schaffen</translation>
    </message>
    <message>
        <source>its %1 rows are more than a sheet holds (%2)</source>
        <translation>ihre %1 Zeilen sind mehr, als ein Blatt fasst (%2)</translation>
    </message>
    <message>
        <source>use csv or json, or report one virtual account</source>
        <translation>csv oder json verwenden, oder ein einzelnes virtuelles Konto berichten</translation>
    </message>
    <message>
        <source>not a format of a report</source>
        <translation>kein Berichtsformat</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>eines davon verwenden: %1</translation>
    </message>
    <message>
        <source>not a table of this report</source>
        <translation>keine Tabelle dieses Berichts</translation>
    </message>
    <message>
        <source>nothing here lays out pages</source>
        <translation>hier setzt nichts Seiten</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Licenses in order</source>
        <translation>Lizenzen in Ordnung</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>Licenses missing</source>
        <translation>Fehlende Lizenzen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Devices by registration</source>
        <translation>Geräte nach Registrierung</translation>
    </message>
    <message>
        <source>Devices by authorization</source>
        <translation>Geräte nach Autorisierung</translation>
    </message>
    <message>
        <source>Devices short of a license in 30 days</source>
        <translation>Geräte, denen in 30 Tagen eine Lizenz fehlt</translation>
    </message>
    <message>
        <source>Devices short of a license in 90 days</source>
        <translation>Geräte, denen in 90 Tagen eine Lizenz fehlt</translation>
    </message>
    <message>
        <source>Attribution equals In use</source>
        <translation>Zuordnung gleich In Verwendung</translation>
    </message>
    <message>
        <source>By virtual account, worst first</source>
        <translation>Nach virtuellem Konto, das schlechteste zuerst</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Befunde nach Schweregrad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Wirkung heute</translation>
    </message>
    <message>
        <source>Worst first. Rule names the paragraph of the specification.</source>
        <translation>Das Schlimmste zuerst. Regel nennt den Absatz der Spezifikation.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Licenses in use</source>
        <translation>Lizenzen in Verwendung</translation>
    </message>
    <message>
        <source>A row for each license of each product instance.</source>
        <translation>Eine Zeile für jede Lizenz jeder Produktinstanz.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>Eigene ID</translation>
    </message>
    <message>
        <source>Company identifier</source>
        <translation>Firmenkennung</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>License hours</source>
        <translation>Lizenzstunden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Monthly bills of utility mode</source>
        <translation>Monatsrechnungen des Utility-Modus</translation>
    </message>
    <message>
        <source>A month&apos;s bill is the sum of the reports that came in it.</source>
        <translation>Die Rechnung eines Monats ist die Summe der in ihm eingegangenen Meldungen.</translation>
    </message>
    <message>
        <source>No device has reported utility usage.</source>
        <translation>Kein Gerät hat Utility-Nutzung gemeldet.</translation>
    </message>
    <message>
        <source>License usage report</source>
        <translation>Lizenznutzungsbericht</translation>
    </message>
    <message>
        <source>take the file from where it was made</source>
        <translation>die Datei von dort nehmen, wo sie erzeugt wurde</translation>
    </message>
    <message>
        <source>its provenance file holds no SHA-256</source>
        <translation>seine Herkunftsdatei enthält keinen SHA-256</translation>
    </message>
    <message>
        <source>take both files from where they were made</source>
        <translation>beide Dateien von dort nehmen, wo sie erzeugt wurden</translation>
    </message>
    <message>
        <source>its bytes are not those that its provenance file was written for</source>
        <translation>seine Bytes sind nicht die, für die seine Herkunftsdatei geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 is byte for byte what %2 exported at %3</source>
        <translation>%1 ist Byte für Byte, was %2 um %3 exportiert hat</translation>
    </message>
    <message>
        <source>it does not end with a digest</source>
        <translation>er endet nicht mit einem Digest</translation>
    </message>
    <message>
        <source>give the JSON file as it was written</source>
        <translation>die JSON-Datei so angeben, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>its content was changed: the digest says %1, the content gives %2</source>
        <translation>sein Inhalt wurde geändert: der Digest sagt %1, der Inhalt ergibt %2</translation>
    </message>
    <message>
        <source>it does not carry the digest of %1</source>
        <translation>er trägt nicht den Digest von %1</translation>
    </message>
    <message>
        <source>%1 carries the digest of %2, which is as it was exported; its own text was not compared</source>
        <translation>%1 trägt den Digest von %2, der noch wie exportiert ist; der eigene Text wurde nicht verglichen</translation>
    </message>
    <message>
        <source>%1 is as it was exported</source>
        <translation>%1 ist noch wie exportiert</translation>
    </message>
    <message>
        <source>it carries a digest, but neither its provenance file nor the JSON report stands beside it</source>
        <translation>er trägt einen Digest, aber weder seine Herkunftsdatei noch der JSON-Bericht liegt daneben</translation>
    </message>
    <message>
        <source>it carries no digest, and no provenance file stands beside it</source>
        <translation>er trägt keinen Digest, und keine Herkunftsdatei liegt daneben</translation>
    </message>
    <message>
        <source>export reports with --provenance, or as json</source>
        <translation>Berichte mit --provenance exportieren, oder als json</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>eine lesbare Datei nennen</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>the code in its row is that of serial number %1</source>
        <translation>der Code in seiner Zeile ist der von Seriennummer %1</translation>
    </message>
    <message>
        <source>put each code into the row of its device</source>
        <translation>jeden Code in die Zeile seines Geräts setzen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>es ist nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>ReservationCode</name>
    <message>
        <source>authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>enter the code that the Smart Software Manager made for the request code of this device</source>
        <translation>den Code eingeben, den der Smart Software Manager für den Anforderungscode dieses Geräts erzeugt hat</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>Anforderungscode</translation>
    </message>
    <message>
        <source>copy it whole from the output of license smart reservation request universal</source>
        <translation>ihn vollständig aus der Ausgabe von license smart reservation request universal kopieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>„%1“ hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>its check digits do not fit: a character is missing or changed</source>
        <translation>seine Prüfziffern passen nicht: ein Zeichen fehlt oder ist verändert</translation>
    </message>
    <message>
        <source>it does not say what is asked for</source>
        <translation>er sagt nicht, was angefordert wird</translation>
    </message>
    <message>
        <source>it does not have the form of one: a character is missing or changed</source>
        <translation>er hat nicht die richtige Form: ein Zeichen fehlt oder ist verändert</translation>
    </message>
    <message>
        <source>it was not made for the request code that is open here</source>
        <translation>er wurde nicht für den hier offenen Anforderungscode erzeugt</translation>
    </message>
    <message>
        <source>the Smart Software Manager did not sign it: a character is missing or changed</source>
        <translation>der Smart Software Manager hat ihn nicht signiert: ein Zeichen fehlt oder ist verändert</translation>
    </message>
</context>
<context>
    <name>Reservations</name>
    <message>
        <source>The licenses cannot be reserved because the Virtual Account does not contain a sufficient surplus of the following perpetual licenses: %1 - %2(perpetual). Add one with its product ID %3, or name another virtual account</source>
        <translation>Die Lizenzen können nicht reserviert werden, weil das virtuelle Konto keinen ausreichenden Überschuss der folgenden unbefristeten Lizenzen enthält: %1 - %2(unbefristet). Eine mit ihrer Produkt-ID %3 hinzufügen, oder ein anderes virtuelles Konto nennen</translation>
    </message>
    <message>
        <source>this is not the return code of its permanent license</source>
        <translation>das ist nicht der Rückgabecode ihrer permanenten Lizenz</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints on that device</source>
        <translation>den Code eingeben, den license smart reservation return auf diesem Gerät ausgibt</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>der Smart Account ist nicht für die permanente Lizenzreservierung zugelassen</translation>
    </message>
    <message>
        <source>have it approved, or use regular licensing on the device</source>
        <translation>ihn zulassen lassen, oder auf dem Gerät die reguläre Lizenzierung verwenden</translation>
    </message>
    <message>
        <source>no permanent license is for this product</source>
        <translation>für dieses Produkt gibt es keine permanente Lizenz</translation>
    </message>
    <message>
        <source>copy the request code whole from the device</source>
        <translation>den Anforderungscode vollständig vom Gerät kopieren</translation>
    </message>
    <message>
        <source>this request code has reserved its license already</source>
        <translation>dieser Anforderungscode hat seine Lizenz bereits reserviert</translation>
    </message>
    <message>
        <source>install the authorization code that was made for it</source>
        <translation>den dafür erzeugten Autorisierungscode installieren</translation>
    </message>
    <message>
        <source>there is no virtual account to reserve it in</source>
        <translation>es gibt kein virtuelles Konto für die Reservierung</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>zuerst ein virtuelles Konto hinzufügen</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>„%1“ hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>no reserved license belongs to it: it was given back already</source>
        <translation>keine reservierte Lizenz gehört dazu: sie wurde bereits zurückgegeben</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints</source>
        <translation>den Code eingeben, den license smart reservation return ausgibt</translation>
    </message>
    <message>
        <source>it holds a permanent license, which only the return code of its device sets free</source>
        <translation>sie hält eine permanente Lizenz, die nur der Rückgabecode ihres Geräts freigibt</translation>
    </message>
    <message>
        <source>enter license smart reservation return there and give its return code</source>
        <translation>dort license smart reservation return eingeben und den Rückgabecode angeben</translation>
    </message>
    <message>
        <source>its permanent license is free again</source>
        <translation>ihre permanente Lizenz ist wieder frei</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>permanent license reservation is not enabled</source>
        <translation>die permanente Lizenzreservierung ist nicht aktiviert</translation>
    </message>
    <message>
        <source>enter license smart reservation in configuration mode first</source>
        <translation>zuerst license smart reservation im Konfigurationsmodus eingeben</translation>
    </message>
    <message>
        <source>enter enable reservation in scope license first</source>
        <translation>zuerst enable reservation in scope license eingeben</translation>
    </message>
    <message>
        <source>a permanent license is installed</source>
        <translation>eine permanente Lizenz ist installiert</translation>
    </message>
    <message>
        <source>return it first with license smart reservation return</source>
        <translation>sie zuerst mit license smart reservation return zurückgeben</translation>
    </message>
    <message>
        <source>no reservation is asked for</source>
        <translation>es ist keine Reservierung angefordert</translation>
    </message>
    <message>
        <source>nothing is to be canceled</source>
        <translation>nichts abzubrechen</translation>
    </message>
    <message>
        <source>a permanent license is installed already</source>
        <translation>eine permanente Lizenz ist bereits installiert</translation>
    </message>
    <message>
        <source>enter license smart reservation request universal first</source>
        <translation>zuerst license smart reservation request universal eingeben</translation>
    </message>
    <message>
        <source>no permanent license is installed</source>
        <translation>es ist keine permanente Lizenz installiert</translation>
    </message>
    <message>
        <source>nothing is to be returned</source>
        <translation>nichts zurückzugeben</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>synchronized</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>er ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it does not reach the Smart Software Manager: %1</source>
        <translation>er erreicht den Smart Software Manager nicht: %1</translation>
    </message>
    <message>
        <source>mend the way, or wait until it tries by itself</source>
        <translation>den Weg reparieren, oder warten, bis er es selbst versucht</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ist nicht beschreibbar: %2</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ServerChoice</name>
    <message>
        <source>Smart Software Manager (default)</source>
        <translation>Smart Software Manager (Standard)</translation>
    </message>
    <message>
        <source>On-Prem server %1</source>
        <translation>On-Prem-Server %1</translation>
    </message>
    <message>
        <source>A user and password cannot be part of it (TRN-9). Leave out what stands before the @.</source>
        <translation>Benutzer und Passwort können nicht dazugehören (TRN-9). Lassen Sie weg, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>This is no URL of a server. Enter one that begins with https:// or http://, such as %1.</source>
        <translation>Das ist keine URL eines Servers. Geben Sie eine ein, die mit https:// oder http:// beginnt, z. B. %1.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and password is not supported (TRN-9). Enter its name or address alone, such as 10.1.1.1.</source>
        <translation>Ein Proxy, der Benutzer und Passwort verlangt, wird nicht unterstützt (TRN-9). Geben Sie nur seinen Namen oder seine Adresse ein, z. B. 10.1.1.1.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, such as 10.1.1.1.</source>
        <translation>Geben Sie Namen oder Adresse des Proxys ein, z. B. 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Enter one without http:// and path, such as 10.1.1.1.</source>
        <translation>Das ist kein Name und keine Adresse eines Proxys. Geben Sie ihn ohne http:// und Pfad ein, z. B. 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is the Transport Gateway %1.</source>
        <translation>Dies ist das Transport Gateway %1.</translation>
    </message>
    <message>
        <source>The certificate of the Transport Gateway %1 carries a country code that is not compliant: by https every contact fails (TRN-11).</source>
        <translation>Das Zertifikat des Transport Gateway %1 trägt einen nicht konformen Ländercode: Über https schlägt jeder Kontakt fehl (TRN-11).</translation>
    </message>
    <message>
        <source>This is the On-Prem server %1.</source>
        <translation>Dies ist der On-Prem-Server %1.</translation>
    </message>
    <message>
        <source>Change this URL only for an On-Prem server, or when TAC says so (TRN-4). No server of this fleet has this address.</source>
        <translation>Ändern Sie diese URL nur für einen On-Prem-Server oder auf Anweisung von TAC (TRN-4). Kein Server dieser Flotte hat diese Adresse.</translation>
    </message>
    <message>
        <source>Empty: the Smart Software Manager&apos;s URL, and Register asks for the token.</source>
        <translation>Leer: die URL des Smart Software Manager, und Registrieren fragt nach dem Token.</translation>
    </message>
    <message>
        <source>Taken for the URL of registration.</source>
        <translation>Gilt als URL der Registrierung.</translation>
    </message>
    <message>
        <source>Taken for a token: Register offers it.</source>
        <translation>Gilt als Token: Registrieren bietet es an.</translation>
    </message>
    <message>
        <source>Taken for a token that the Smart Software Manager does not know: Register offers it.</source>
        <translation>Gilt als Token, das der Smart Software Manager nicht kennt: Registrieren bietet es an.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>“%1” is no address. Enter one such as 192.0.2.53.</source>
        <translation>„%1“ ist keine Adresse. Geben Sie eine ein, z. B. 192.0.2.53.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 is before the fleet&apos;s clock, %2</source>
        <translation>%1 liegt vor der Uhr der Flotte, %2</translation>
    </message>
    <message>
        <source>give a later time, or go back with clock back</source>
        <translation>einen späteren Zeitpunkt angeben, oder mit clock back zurückgehen</translation>
    </message>
    <message>
        <source>%1 is more than 200 years ahead</source>
        <translation>%1 liegt mehr als 200 Jahre voraus</translation>
    </message>
    <message>
        <source>give an earlier time</source>
        <translation>einen früheren Zeitpunkt angeben</translation>
    </message>
    <message>
        <source>nothing is due, now or later</source>
        <translation>nichts ist fällig, weder jetzt noch später</translation>
    </message>
    <message>
        <source>register a device first</source>
        <translation>zuerst ein Gerät registrieren</translation>
    </message>
    <message>
        <source>renews its ID certificate</source>
        <translation>erneuert sein ID-Zertifikat</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>erneuert seine Autorisierung</translation>
    </message>
    <message>
        <source>reports its usage</source>
        <translation>meldet seine Nutzung</translation>
    </message>
    <message>
        <source>its time without contact ends</source>
        <translation>seine Zeit ohne Kontakt endet</translation>
    </message>
    <message>
        <source>tries to register again</source>
        <translation>versucht erneut, sich zu registrieren</translation>
    </message>
    <message>
        <source>its evaluation period ends</source>
        <translation>sein Evaluierungszeitraum endet</translation>
    </message>
    <message>
        <source>synchronizes with the Smart Software Manager</source>
        <translation>synchronisiert mit dem Smart Software Manager</translation>
    </message>
    <message>
        <source>%1 of %2 end</source>
        <translation>%1 von %2 enden</translation>
    </message>
    <message>
        <source>not run: device reloaded</source>
        <translation>nicht ausgeführt: Gerät neu gestartet</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>es ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>cancelled, nothing was changed</source>
        <translation>abgebrochen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is no module of a chassis</source>
        <translation>%1 ist kein Modul eines Chassis</translation>
    </message>
    <message>
        <source>leave chassis and slot out</source>
        <translation>Chassis und Slot weglassen</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>es gibt kein Chassis mit diesem Namen</translation>
    </message>
    <message>
        <source>add it first</source>
        <translation>es zuerst hinzufügen</translation>
    </message>
    <message>
        <source>a chassis of this name exists</source>
        <translation>ein Chassis mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>name it as the device&apos;s chassis</source>
        <translation>es als Chassis des Geräts nennen</translation>
    </message>
    <message>
        <source>a %1 does not fit into the chassis %2 of model %3</source>
        <translation>%1 passt nicht in das Chassis %2 vom Modell %3</translation>
    </message>
    <message>
        <source>name a chassis of model %1</source>
        <translation>ein Chassis vom Modell %1 nennen</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2</source>
        <translation>Slot %1 liegt nicht zwischen 1 und %2</translation>
    </message>
    <message>
        <source>the chassis %1 has no free slot</source>
        <translation>das Chassis %1 hat keinen freien Slot</translation>
    </message>
    <message>
        <source>name another chassis or slot</source>
        <translation>ein anderes Chassis oder einen anderen Slot nennen</translation>
    </message>
    <message>
        <source>slot %1 of %2 is taken</source>
        <translation>Slot %1 von %2 ist belegt</translation>
    </message>
    <message>
        <source>name a free slot</source>
        <translation>einen freien Slot nennen</translation>
    </message>
    <message>
        <source>an ASA virtual needs its throughput level</source>
        <translation>eine ASA virtual braucht ihre Durchsatzstufe</translation>
    </message>
    <message>
        <source>give the entitlement: 100M, 1G, 2G, 10G or 20G</source>
        <translation>die Berechtigung angeben: 100M, 1G, 2G, 10G oder 20G</translation>
    </message>
    <message>
        <source>a Day-0 configuration cannot hold &quot;%1&quot;</source>
        <translation>eine Day-0-Konfiguration kann „%1“ nicht enthalten</translation>
    </message>
    <message>
        <source>enter it after the first start</source>
        <translation>nach dem ersten Start eingeben</translation>
    </message>
    <message>
        <source>the Day-0 line &quot;%1&quot; is refused: %2</source>
        <translation>die Day-0-Zeile „%1“ ist abgelehnt: %2</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>die Datei berichtigen</translation>
    </message>
    <message>
        <source>a module stays in its slot</source>
        <translation>ein Modul bleibt in seinem Slot</translation>
    </message>
    <message>
        <source>remove it and add it in the other slot</source>
        <translation>es entfernen und im anderen Slot hinzufügen</translation>
    </message>
    <message>
        <source>a registered device keeps its serial number</source>
        <translation>ein registriertes Gerät behält seine Seriennummer</translation>
    </message>
    <message>
        <source>deregister it first</source>
        <translation>es zuerst abmelden</translation>
    </message>
    <message>
        <source>it is a unit of %1</source>
        <translation>es ist eine Einheit von %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>zuerst %1 auflösen</translation>
    </message>
    <message>
        <source>the registration is not retained by release %1; register again with Force registration</source>
        <translation>Release %1 behält die Registrierung nicht bei; mit „Registrierung erzwingen“ erneut registrieren</translation>
    </message>
    <message>
        <source>a name has 1 to 63 characters</source>
        <translation>ein Name hat 1 bis 63 Zeichen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chassis model</source>
        <translation>„%1“ ist kein Chassismodell</translation>
    </message>
    <message>
        <source>give 9300 or a 4100 model such as 4112</source>
        <translation>9300 oder ein Modell 4100 wie 4112 angeben</translation>
    </message>
    <message>
        <source>%1 is still in it</source>
        <translation>%1 ist noch darin</translation>
    </message>
    <message>
        <source>remove its devices first</source>
        <translation>zuerst seine Geräte entfernen</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2</source>
        <translation>%1 vCPUs liegen nicht zwischen 1 und %2</translation>
    </message>
    <message>
        <source>give a number in this range</source>
        <translation>eine Zahl in diesem Bereich angeben</translation>
    </message>
    <message>
        <source>16 are for the 20G entitlement on VMware and KVM</source>
        <translation>16 gelten für die Berechtigung 20G auf VMware und KVM</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)</source>
        <translation>
            <numerusform>%1 GB Speicher liegen nicht zwischen %2 und %3 GB für %n vCPU</numerusform>
            <numerusform>%1 GB Speicher liegen nicht zwischen %2 und %3 GB für %n vCPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>give memory in this range</source>
        <translation>Speicher in diesem Bereich angeben</translation>
    </message>
    <message>
        <source>the unit is down</source>
        <translation>die Einheit ist ausgefallen</translation>
    </message>
    <message>
        <source>let it rejoin its pair or cluster first</source>
        <translation>sie zuerst in ihr Paar oder ihren Cluster zurückkehren lassen</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>ein Name hat 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>einen anderen Namen angeben</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>der Name enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a device of this name exists</source>
        <translation>ein Gerät mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number</source>
        <translation>„%1“ ist keine Seriennummer</translation>
    </message>
    <message>
        <source>give 8 to 14 letters and digits, such as JAD200802RR</source>
        <translation>8 bis 14 Buchstaben und Ziffern angeben, z. B. JAD200802RR</translation>
    </message>
    <message>
        <source>the serial number %1 is that of %2</source>
        <translation>die Seriennummer %1 ist die von %2</translation>
    </message>
    <message>
        <source>give the device&apos;s own</source>
        <translation>die eigene des Geräts angeben</translation>
    </message>
    <message>
        <source>memory, vCPUs, hypervisor and entitlement are those of an ASA virtual, not of a %1</source>
        <translation>Speicher, vCPUs, Hypervisor und Berechtigung gehören zu einer ASA virtual, nicht zu %1</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>sie weglassen</translation>
    </message>
    <message>
        <source>a %1 has no appliance and platform mode</source>
        <translation>%1 hat weder Appliance- noch Plattformmodus</translation>
    </message>
    <message>
        <source>leave the mode out</source>
        <translation>den Modus weglassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASA release</source>
        <translation>„%1“ ist kein ASA-Release</translation>
    </message>
    <message>
        <source>give one such as 9.18(1)</source>
        <translation>eines angeben, z. B. 9.18(1)</translation>
    </message>
    <message>
        <source>release %1 does not run on %2</source>
        <translation>Release %1 läuft nicht auf %2</translation>
    </message>
    <message>
        <source>give %1 or a later one</source>
        <translation>%1 oder ein späteres angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>give an IPv4 or IPv6 address</source>
        <translation>eine IPv4- oder IPv6-Adresse angeben</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>one of its units does not exist</source>
        <translation>eine ihrer Einheiten ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>es ist zweimal genannt</translation>
    </message>
    <message>
        <source>name different devices</source>
        <translation>verschiedene Geräte nennen</translation>
    </message>
    <message>
        <source>not registered when %1 was formed: its licenses and its encryption may differ from the others&apos;; register every unit before</source>
        <translation>bei der Bildung von %1 nicht registriert: Lizenzen und Verschlüsselung können von denen der anderen abweichen; jede Einheit zuvor registrieren</translation>
    </message>
    <message>
        <source>a pair or cluster of this name exists</source>
        <translation>ein Paar oder Cluster mit diesem Namen ist vorhanden</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>abgebrochen, nichts wurde importiert</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>reloaded after deregistration</source>
        <translation>nach der Abmeldung neu gestartet</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>both units are active: one end of the failover link uses DES, the other AES/3DES; reload the other unit too</source>
        <translation>beide Einheiten sind aktiv: ein Ende des Failover-Links nutzt DES, das andere AES/3DES; auch die andere Einheit neu starten</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>der Evaluierungszeitraum ist aufgebraucht</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>registered to %1</source>
        <translation>bei %1 registriert</translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>ID certificate valid until %1</source>
        <translation>ID-Zertifikat gültig bis %1</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>nicht konform</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>usage reported</source>
        <translation>Nutzung gemeldet</translation>
    </message>
    <message>
        <source>authorization renewed</source>
        <translation>Autorisierung erneuert</translation>
    </message>
    <message>
        <source>it has no units</source>
        <translation>er hat keine Einheiten</translation>
    </message>
    <message>
        <source>name its devices</source>
        <translation>seine Geräte nennen</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>die Aktion</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Out of compliance</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorisierung abgelaufen</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Evaluierung abgelaufen</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Registrierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrierung läuft</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Permanente Lizenz</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>open a backup of it</source>
        <translation>eine Sicherung davon öffnen</translation>
    </message>
    <message>
        <source>chunk %1 is missing</source>
        <translation>Block %1 fehlt</translation>
    </message>
    <message>
        <source>a root names tables that do not fit</source>
        <translation>eine Wurzel nennt Tabellen, die nicht passen</translation>
    </message>
    <message>
        <source>chunk %1 cannot be read</source>
        <translation>Block %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>a table has rows beyond its end</source>
        <translation>eine Tabelle hat Zeilen hinter ihrem Ende</translation>
    </message>
    <message>
        <source>open it with the version of Lictor that made it</source>
        <translation>sie mit der Lictor-Version öffnen, die sie erzeugt hat</translation>
    </message>
    <message>
        <source>Revision %1: the table %2 does not fit its chunks.</source>
        <translation>Revision %1: Die Tabelle %2 passt nicht zu ihren Blöcken.</translation>
    </message>
    <message>
        <source>Chunk %1 of the table %2 is damaged.</source>
        <translation>Block %1 der Tabelle %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free space and do it again</source>
        <translation>Platz schaffen und es erneut tun</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt hinein</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>erneut versuchen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>it is not a fleet file</source>
        <translation>es ist keine Flottendatei</translation>
    </message>
    <message>
        <source>open a file that Lictor made</source>
        <translation>eine von Lictor erzeugte Datei öffnen</translation>
    </message>
    <message>
        <source>the file was replaced or moved by another program</source>
        <translation>die Datei wurde von einem anderen Programm ersetzt oder verschoben</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>sie erneut öffnen</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>save a copy in another place</source>
        <translation>eine Kopie an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>check that it exists and that you may read and write its folder</source>
        <translation>prüfen, ob sie vorhanden ist und ob Sie ihren Ordner lesen und beschreiben dürfen</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>der Arbeitsspeicher reicht zum Lesen nicht aus</translation>
    </message>
    <message>
        <source>the file cannot be read or written (%1)</source>
        <translation>die Datei ist nicht les- oder beschreibbar (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>den Datenträger prüfen</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>eine Datei darin nennen</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>die Datei ist vorhanden</translation>
    </message>
    <message>
        <source>choose another name, or replace it</source>
        <translation>einen anderen Namen wählen, oder sie ersetzen</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>der Ordner %1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>ihn zuerst anlegen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>der Ordner %1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>make a new fleet or choose another file</source>
        <translation>eine neue Flotte anlegen oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>the file is empty, not a fleet file</source>
        <translation>die Datei ist leer, keine Flottendatei</translation>
    </message>
    <message>
        <source>made by a newer Lictor (schema %1; this one knows %2)</source>
        <translation>von einem neueren Lictor erzeugt (Schema %1; dieses kennt %2)</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>sie mit dieser Version öffnen</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>es gibt kein Schema %1</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder of the file is read-only</source>
        <translation>der Ordner der Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>do it again on the fleet as it now is</source>
        <translation>es auf der jetzigen Flotte erneut tun</translation>
    </message>
    <message>
        <source>it has no revision</source>
        <translation>sie hat keine Revision</translation>
    </message>
    <message>
        <source>root %1 cannot be read</source>
        <translation>Wurzel %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>only the last %1 actions can be taken back</source>
        <translation>nur die letzten %1 Aktionen lassen sich rückgängig machen</translation>
    </message>
    <message>
        <source>it is not at revision %1</source>
        <translation>sie ist nicht auf Revision %1</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile (revision %2: %3)</source>
        <translation>%1 hat sie inzwischen geändert (Revision %2: %3)</translation>
    </message>
    <message>
        <source>The newest revision has no root.</source>
        <translation>Die neueste Revision hat keine Wurzel.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>throughput level</source>
        <translation>Durchsatzstufe</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>virtuelles Konto</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>active unit</source>
        <translation>aktive Einheit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>a license pool</source>
        <translation>ein Lizenzpool</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>Lizenzplattform</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>eine Störung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>%1 refers to an unknown %2</source>
        <translation>%1 verweist auf etwas Unbekanntes: %2</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>what revision %1 changed is not kept any more</source>
        <translation>was Revision %1 änderte, ist nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>look at one of the last %1 actions</source>
        <translation>eine der letzten %1 Aktionen ansehen</translation>
    </message>
</context>
<context>
    <name>SubscribersUrlDialog</name>
    <message>
        <source>Edit Subscribers URL</source>
        <translation>URL der Abonnenten bearbeiten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>Andere URL</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Enter a URL, or choose the Smart Software Manager.</source>
        <translation>Geben Sie eine URL ein oder wählen Sie den Smart Software Manager.</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>&amp;http verwenden</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>special</source>
        <translation>besonders</translation>
    </message>
</context>
<context>
    <name>TransferInstanceDialog</name>
    <message>
        <source>Transfer Product Instance</source>
        <translation>Produktinstanz übertragen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>To Virtual Account:</source>
        <translation>In virtuelles Konto:</translation>
    </message>
    <message>
        <source>%1 uses %2; from then on these count in %3.</source>
        <translation>%1 nutzt %2; diese zählen von da an in %3.</translation>
    </message>
</context>
<context>
    <name>TransferLicensesDialog</name>
    <message>
        <source>Transfer Licenses</source>
        <translation>Lizenzen übertragen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Nach:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Anzahl:</translation>
    </message>
    <message>
        <source>Both virtual accounts are the same. Choose another one.</source>
        <translation>Beide virtuellen Konten sind dasselbe. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 has no unused licenses that could be moved.</source>
        <translation>%1 hat keine ungenutzten Lizenzen, die verschoben werden könnten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unused; only these can be moved.</source>
        <translation>
            <numerusform>%1 hat %n ungenutzte; nur diese kann verschoben werden.</numerusform>
            <numerusform>%1 hat %n ungenutzte; nur diese können verschoben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>TransportUrlDialog</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A token, or the URL of the server</source>
        <translation>Ein Token oder die URL des Servers</translation>
    </message>
    <message>
        <source>&amp;Registration:</source>
        <translation>&amp;Registrierung:</translation>
    </message>
    <message>
        <source>&amp;Utility:</source>
        <translation>&amp;Utility:</translation>
    </message>
    <message>
        <source>The server of the usage reports.</source>
        <translation>Der Server der Nutzungsberichte.</translation>
    </message>
    <message>
        <source>&amp;Proxy URL:</source>
        <translation>&amp;Proxy-URL:</translation>
    </message>
    <message>
        <source>Proxy P&amp;ort:</source>
        <translation>Proxy-P&amp;ort:</translation>
    </message>
    <message>
        <source>Optional: only where the server is reached through a proxy, one that asks for no password (UTIL-8).</source>
        <translation>Optional: nur wo der Server über einen Proxy erreicht wird, der kein Passwort verlangt (UTIL-8).</translation>
    </message>
    <message>
        <source>A port needs its proxy. Enter the proxy, or leave the port empty.</source>
        <translation>Ein Port braucht seinen Proxy. Geben Sie den Proxy ein oder lassen Sie den Port leer.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535, such as 443.</source>
        <translation>Geben Sie den Port des Proxys ein, 1 bis 65535, z. B. 443.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose contact and live on their grace period: %1</source>
        <translation>
            <numerusform>%n Gerät verliert den Kontakt und zehrt von seiner Karenzzeit: %1</numerusform>
            <numerusform>%n Geräte verlieren den Kontakt und zehren von ihrer Karenzzeit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their authorization: %1</source>
        <translation>
            <numerusform>%n Gerät verliert seine Autorisierung: %1</numerusform>
            <numerusform>%n Geräte verlieren ihre Autorisierung: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their registration: %1</source>
        <translation>
            <numerusform>%n Gerät verliert seine Registrierung: %1</numerusform>
            <numerusform>%n Geräte verlieren ihre Registrierung: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fail to register: %1</source>
        <translation>
            <numerusform>Die Registrierung von %n Gerät schlägt fehl: %1</numerusform>
            <numerusform>Die Registrierung von %n Geräten schlägt fehl: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation period of %n device(s) ends: %1</source>
        <translation>
            <numerusform>Der Evaluierungszeitraum von %n Gerät endet: %1</numerusform>
            <numerusform>Der Evaluierungszeitraum von %n Geräten endet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are out of compliance, %1 is short: %2</source>
        <translation>
            <numerusform>%n Gerät ist nicht konform, %1 fehlt: %2</numerusform>
            <numerusform>%n Geräte sind nicht konform, %1 fehlt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose the license kept after a takeover: %1</source>
        <translation>
            <numerusform>%n Gerät verliert die nach einer Übernahme beibehaltene Lizenz: %1</numerusform>
            <numerusform>%n Geräte verlieren die nach einer Übernahme beibehaltene Lizenz: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover link(s) do not understand each other: %1</source>
        <translation>
            <numerusform>Die Enden von %n Failover-Link verstehen einander nicht: %1</numerusform>
            <numerusform>Die Enden von %n Failover-Links verstehen einander nicht: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing already</source>
        <translation>
            <numerusform>%1: schon %n von %2 fehlt</numerusform>
            <numerusform>%1: schon %n von %2 fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing</source>
        <translation>
            <numerusform>%1: %n von %2 fehlt</numerusform>
            <numerusform>%1: %n von %2 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TrustedPool</name>
    <message>
        <source>bundle of %1</source>
        <translation>Bündel von %1</translation>
    </message>
    <message>
        <source>bundle of release %1</source>
        <translation>Bündel von Release %1</translation>
    </message>
    <message>
        <source>issuer of the license server since %1</source>
        <translation>Aussteller des Lizenzservers seit %1</translation>
    </message>
    <message>
        <source>made by the device on %1, as _SmartCallHome_ServerCA</source>
        <translation>vom Gerät am %1 erzeugt, als _SmartCallHome_ServerCA</translation>
    </message>
</context>
<context>
    <name>TrustpoolPolicyDialog</name>
    <message>
        <source>Edit Trusted Certificate Pool Policy</source>
        <translation>Richtlinie des Zertifikatpools bearbeiten</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Enable Automatic Import</source>
        <translation>Automatischen Import &amp;aktivieren</translation>
    </message>
    <message>
        <source>Revocation Check:</source>
        <translation>Sperrprüfung:</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Certificate Matching Rules:</source>
        <translation>Regeln für den Zertifikatabgleich:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Automatic Import</source>
        <translation>Automatischer Import</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>&amp;Time of day:</source>
        <translation>&amp;Tageszeit:</translation>
    </message>
    <message>
        <source>every day, by the device&apos;s clock</source>
        <translation>täglich, nach der Uhr des Geräts</translation>
    </message>
    <message>
        <source>Check “Enable Automatic Import” first.</source>
        <translation>Aktivieren Sie zuerst „Automatischen Import aktivieren“.</translation>
    </message>
    <message>
        <source>The device follows when the issuer of the server&apos;s certificate changes.</source>
        <translation>Das Gerät zieht mit, wenn der Aussteller des Serverzertifikats wechselt.</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>Der Aussteller des Servers wechselt am %1; ohne automatischen Import schlägt der nächste Kontakt danach fehl (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>Without automatic import, contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Ohne automatischen Import schlagen Kontakte ab dem Tag fehl, an dem der Aussteller des Serverzertifikats wechselt, bis ein Bündel von Hand importiert wird (CERTPOOL-2).</translation>
    </message>
</context>
<context>
    <name>UnitEffects</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is down afterwards, until it rejoins.</source>
        <translation>%1 ist danach ausgefallen, bis zum Wiederbeitritt.</translation>
    </message>
    <message>
        <source>%1 takes over; no license changes hands. %2</source>
        <translation>%1 übernimmt; keine Lizenz wechselt den Besitzer. %2</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together, but is not registered and cannot ask: it is kept for %2. %3</source>
        <translation>%1 übernimmt mit dem gemeinsamen Bestand der Einheiten, ist aber nicht registriert und kann nicht anfordern: Er bleibt %2 erhalten. %3</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2; %3 has enough for both until %4 rejoins. %5</source>
        <translation>%1 übernimmt mit dem gemeinsamen Bestand der Einheiten und fordert erneut %2 an; %3 hat genug für beide, bis %4 wieder beitritt. %5</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2. %3 lacks %4 until %5 rejoins: out of compliance, asked again every %6, kept for %7. %8</source>
        <translation>%1 übernimmt mit dem gemeinsamen Bestand der Einheiten und fordert erneut %2 an. In %3 fehlt %4, bis %5 wieder beitritt: nicht konform, erneute Anforderung alle %6, erhalten für %7. %8</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and has no license to release.</source>
        <translation>%1 kommt zurück, übernimmt die Konfiguration von %2 und hat keine Lizenz freizugeben.</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and releases %3.</source>
        <translation>%1 kommt zurück, übernimmt die Konfiguration von %2 und gibt %3 frei.</translation>
    </message>
    <message>
        <source>%1 loses the configuration of the control unit (%2), which has to be entered on it anew, and keeps what it asks for itself (%3).</source>
        <translation>%1 verliert die Konfiguration der Steuereinheit (%2), die dort neu eingegeben werden muss, und behält, was es selbst anfordert (%3).</translation>
    </message>
    <message>
        <source>%1 goes on alone with %2; every other unit loses that and keeps what it asks for itself.</source>
        <translation>%1 macht allein mit %2 weiter; jede andere Einheit verliert das und behält, was sie selbst anfordert.</translation>
    </message>
    <message>
        <source>%1 releases %2. Both units keep the licensing configuration cached: to license them again, clear it on each and enter it anew.</source>
        <translation>%1 gibt %2 frei. Beide Einheiten behalten die Lizenzierungskonfiguration im Zwischenspeicher: Um sie wieder zu lizenzieren, löschen Sie sie auf jeder und geben sie neu ein.</translation>
    </message>
    <message>
        <source>%1 speaks AES/3DES after the reload, the other unit DES: both become active until the other one is reloaded too.</source>
        <translation>%1 spricht nach dem Neustart AES/3DES, die andere Einheit DES: Beide werden aktiv, bis auch die andere neu gestartet ist.</translation>
    </message>
    <message>
        <source>%1 then speaks what the other unit speaks, and one of them is active again.</source>
        <translation>%1 spricht dann, was die andere Einheit spricht, und eine von ihnen ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Strong encryption takes effect on %1.</source>
        <translation>Starke Verschlüsselung wird auf %1 wirksam.</translation>
    </message>
    <message>
        <source>%1 restarts from its startup configuration; it asks for %2, before and after.</source>
        <translation>%1 startet aus seiner Startkonfiguration neu; es fordert vorher und nachher %2 an.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>active unit</source>
        <translation>aktive Einheit</translation>
    </message>
    <message>
        <source>standby unit</source>
        <translation>Standby-Einheit</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>Steuereinheit</translation>
    </message>
    <message>
        <source>data unit</source>
        <translation>Dateneinheit</translation>
    </message>
    <message>
        <source>single unit</source>
        <translation>Einzeleinheit</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuereinheit</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Dateneinheit</translation>
    </message>
    <message>
        <source>primary / active</source>
        <translation>primär / aktiv</translation>
    </message>
    <message>
        <source>primary / standby</source>
        <translation>primär / Standby</translation>
    </message>
    <message>
        <source>secondary / active</source>
        <translation>sekundär / aktiv</translation>
    </message>
    <message>
        <source>secondary / standby</source>
        <translation>sekundär / Standby</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>up, does not understand the other unit</source>
        <translation>läuft, versteht die andere Einheit nicht</translation>
    </message>
    <message>
        <source>up, reload pending</source>
        <translation>läuft, Neustart ausstehend</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>by chassis %1, %2</source>
        <translation>durch Chassis %1, %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>permanente Lizenz</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>Registrierung läuft</translation>
    </message>
    <message>
        <source>chassis %1 is not</source>
        <translation>Chassis %1 ist es nicht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Stark (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES), strong after a reload</source>
        <translation>Basis (DES), stark nach einem Neustart</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Basis (DES)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing (cached)</source>
        <translation>nichts (zwischengespeichert)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>sie ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>es ist keine Einheit von %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>eine der Einheiten nennen</translation>
    </message>
    <message>
        <source>it leads %1 already</source>
        <translation>die Einheit führt %1 bereits</translation>
    </message>
    <message>
        <source>name another unit</source>
        <translation>eine andere Einheit nennen</translation>
    </message>
    <message>
        <source>it is down</source>
        <translation>die Einheit ist ausgefallen</translation>
    </message>
    <message>
        <source>let it rejoin first</source>
        <translation>sie zuerst zurückkehren lassen</translation>
    </message>
    <message>
        <source>no other unit of it is up</source>
        <translation>keine andere Einheit davon läuft</translation>
    </message>
    <message>
        <source>let a unit rejoin first</source>
        <translation>zuerst eine Einheit zurückkehren lassen</translation>
    </message>
    <message>
        <source>leads %1 now</source>
        <translation>führt jetzt %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>it is up</source>
        <translation>es läuft bereits</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>is back as %1</source>
        <translation>ist zurück als %1</translation>
    </message>
    <message>
        <source>it is in no cluster</source>
        <translation>es ist in keinem Cluster</translation>
    </message>
    <message>
        <source>name a unit of one</source>
        <translation>eine Einheit eines Clusters nennen</translation>
    </message>
    <message>
        <source>%1 is a failover pair, which no unit leaves alone</source>
        <translation>%1 ist ein Failover-Paar, das keine Einheit allein verlässt</translation>
    </message>
    <message>
        <source>disband %1</source>
        <translation>%1 auflösen</translation>
    </message>
    <message>
        <source>it is the last unit of %1</source>
        <translation>es ist die letzte Einheit von %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1 for %2 hours</source>
        <translation>%1 für %2 Stunden</translation>
    </message>
    <message>
        <source>nothing was used</source>
        <translation>nichts wurde genutzt</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 genutzt</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Change User</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Administrator: reaches everything and decides what others reach</source>
        <translation>Administrator: hat Zugriff auf alles und legt den Zugriff der anderen fest</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>The name under which the user acts; it stands in the event log and in the journal.</source>
        <translation>Der Name, unter dem der Benutzer handelt; er steht im Ereignisprotokoll und im Journal.</translation>
    </message>
    <message>
        <source>Virtual accounts:</source>
        <translation>Virtuelle Konten:</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Ein Benutzer braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Einen Benutzer „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose the virtual accounts that the user reaches.</source>
        <translation>Wählen Sie die virtuellen Konten, auf die der Benutzer Zugriff hat.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the account has no users yet, and %1 would not reach the portal any more</source>
        <translation>das Konto hat noch keine Benutzer, und %1 hätte keinen Zugriff mehr auf das Portal</translation>
    </message>
    <message>
        <source>add %1 as an administrator first</source>
        <translation>zuerst %1 als Administrator hinzufügen</translation>
    </message>
    <message>
        <source>is no administrator of the account</source>
        <translation>ist kein Administrator des Kontos</translation>
    </message>
    <message>
        <source>does not reach virtual account %1</source>
        <translation>hat keinen Zugriff auf das virtuelle Konto %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>einen Namen angeben</translation>
    </message>
    <message>
        <source>it is not said what the user reaches</source>
        <translation>der Zugriff des Benutzers ist nicht angegeben</translation>
    </message>
    <message>
        <source>name virtual accounts, or make the user an administrator</source>
        <translation>virtuelle Konten nennen, oder den Benutzer zum Administrator machen</translation>
    </message>
    <message>
        <source>the account would have no administrator</source>
        <translation>das Konto hätte keinen Administrator</translation>
    </message>
    <message>
        <source>make another user an administrator first</source>
        <translation>zuerst einen anderen Benutzer zum Administrator machen</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>er ist nicht vorhanden</translation>
    </message>
    <message>
        <source>ask an administrator of the account</source>
        <translation>einen Administrator des Kontos fragen</translation>
    </message>
    <message>
        <source>is no user of the portal</source>
        <translation>ist kein Benutzer des Portals</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Smart Call Home for licensing is configured in the supervisor of chassis %1, not on the ASA (TRN-7): in its FXOS, enter scope monitoring, then scope callhome.</source>
        <translation>Smart Call Home für die Lizenzierung wird im Supervisor von Chassis %1 konfiguriert, nicht auf der ASA (TRN-7): Geben Sie in seinem FXOS scope monitoring ein, dann scope callhome.</translation>
    </message>
    <message>
        <source>The supervisor of chassis %1 keeps the time for its modules (TRN-15); it is set in its FXOS.</source>
        <translation>Der Supervisor von Chassis %1 führt die Zeit für seine Module (TRN-15); sie wird in seinem FXOS gestellt.</translation>
    </message>
    <message>
        <source>%1 runs in platform mode: its clock is set in FXOS, not on the ASA (PRE-4).</source>
        <translation>%1 läuft im Plattformmodus: Seine Uhr wird in FXOS gestellt, nicht auf der ASA (PRE-4).</translation>
    </message>
    <message>
        <source>%1 runs release %2; its trusted certificate pool can be updated from release %3 on (CERTPOOL-6). Upgrade it first.</source>
        <translation>%1 läuft mit Release %2; sein Pool vertrauenswürdiger Zertifikate lässt sich ab Release %3 aktualisieren (CERTPOOL-6). Führen Sie zuerst ein Upgrade durch.</translation>
    </message>
</context>
<context>
    <name>lictor::AgentEventTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>lictor::AlertTable</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnmeldung</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Action Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>lictor::BulkDesk</name>
    <message numerus="yes">
        <source>What will happen to %n device(s)</source>
        <translation>
            <numerusform>Was mit %n Gerät geschehen wird</numerusform>
            <numerusform>Was mit %n Geräten geschehen wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying it out was cancelled.</source>
        <translation>Die Erprobung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is being tried on a copy of the fleet.</source>
        <translation>Es wird an einer Kopie der Flotte erprobt.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Die Flottendatei ist schreibgeschützt: %1.</translation>
    </message>
    <message>
        <source>It is being done.</source>
        <translation>Es wird ausgeführt.</translation>
    </message>
    <message>
        <source>It was done. Choose another action, or try again for those that failed.</source>
        <translation>Es wurde ausgeführt. Wählen Sie eine andere Aktion, oder versuchen Sie es für die fehlgeschlagenen erneut.</translation>
    </message>
    <message>
        <source>There is no device for which it can be done.</source>
        <translation>Es gibt kein Gerät, für das es sich ausführen lässt.</translation>
    </message>
</context>
<context>
    <name>lictor::BulkFields</name>
    <message>
        <source>Each device asks the Smart Software Manager for its licenses now.</source>
        <translation>Jedes Gerät fordert seine Lizenzen jetzt beim Smart Software Manager an.</translation>
    </message>
    <message>
        <source>Each device gets a new ID certificate now.</source>
        <translation>Jedes Gerät erhält jetzt ein neues ID-Zertifikat.</translation>
    </message>
    <message>
        <source>Each device leaves its virtual account and gives its licenses back.</source>
        <translation>Jedes Gerät verlässt sein virtuelles Konto und gibt seine Lizenzen zurück.</translation>
    </message>
    <message>
        <source>Each device restarts from its startup configuration.</source>
        <translation>Jedes Gerät startet aus seiner Startkonfiguration neu.</translation>
    </message>
    <message>
        <source>Each device saves its running configuration to flash.</source>
        <translation>Jedes Gerät speichert seine laufende Konfiguration im Flash.</translation>
    </message>
    <message>
        <source>Each device enables permanent license reservation and makes a request code. The codes go to a file for the portal.</source>
        <translation>Jedes Gerät aktiviert die permanente Lizenzreservierung und erzeugt einen Anforderungscode. Die Codes kommen in eine Datei für das Portal.</translation>
    </message>
    <message>
        <source>Each device gives its permanent license back and makes a return code. The codes go to a file for the portal; without them the licenses stay in use (PLR-20).</source>
        <translation>Jedes Gerät gibt seine permanente Lizenz zurück und erzeugt einen Rückgabecode. Die Codes kommen in eine Datei für das Portal; ohne sie bleiben die Lizenzen in Verwendung (PLR-20).</translation>
    </message>
    <message>
        <source>many devices</source>
        <translation>viele Geräte</translation>
    </message>
    <message>
        <source>&amp;Force registration</source>
        <translation>Registrierung er&amp;zwingen</translation>
    </message>
    <message>
        <source>Registers devices again that are registered already (REG-6, REG-7).</source>
        <translation>Registriert bereits registrierte Geräte erneut (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>To virtual acco&amp;unt:</source>
        <translation>In virtuelles Ko&amp;nto:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>A CSV file with the columns device, serial and code, as the portal&apos;s License Reservation saves it.</source>
        <translation>Eine CSV-Datei mit den Spalten device, serial und code, wie sie License Reservation im Portal speichert.</translation>
    </message>
    <message>
        <source>Authorization Codes</source>
        <translation>Autorisierungscodes</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: %n Code</numerusform>
            <numerusform>%1: %n Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkPane</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Ex&amp;port List…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Select T&amp;hose That Failed</source>
        <translation>Fehl&amp;geschlagene auswählen</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Codes…</source>
        <translation>Co&amp;des speichern…</translation>
    </message>
    <message>
        <source>Pools After It</source>
        <translation>Pools danach</translation>
    </message>
    <message>
        <source>&amp;Action:</source>
        <translation>&amp;Aktion:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n Gerät ausgewählt</numerusform>
            <numerusform>%n Geräte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual account(s)</source>
        <translation>
            <numerusform>%n virtuelles Konto</numerusform>
            <numerusform>%n virtuelle Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools after it: as they are now.</source>
        <translation>Pools danach: wie jetzt.</translation>
    </message>
    <message>
        <source>P&amp;ools after it:</source>
        <translation>&amp;Pools danach:</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what will happen to which device.</source>
        <translation>Nichts wird ausgeführt, bevor Sie gesehen haben, was mit welchem Gerät geschehen wird.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do It for %n Device(s)</source>
        <translation>
            <numerusform>&amp;Für %n Gerät ausführen</numerusform>
            <numerusform>&amp;Für %n Geräte ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Es gibt noch keine Liste.</translation>
    </message>
    <message>
        <source>Tried on a copy of the fleet as it stands; nothing is done yet.</source>
        <translation>An einer Kopie der Flotte im jetzigen Stand erprobt; noch ist nichts ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n device(s). Undo takes it back.</source>
        <translation>
            <numerusform>Für %n Gerät ausgeführt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Für %n Geräte ausgeführt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %1 of %n device(s). The column Last Action says why the others were refused.</source>
        <translation>
            <numerusform>Für %1 von %n Gerät ausgeführt. Die Spalte Letzte Aktion sagt, warum die anderen abgelehnt wurden.</numerusform>
            <numerusform>Für %1 von %n Geräten ausgeführt. Die Spalte Letzte Aktion sagt, warum die anderen abgelehnt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n device(s): %1</source>
        <translation>
            <numerusform>• %n Gerät: %1</numerusform>
            <numerusform>• %n Geräte: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n device(s)?</source>
        <translation>
            <numerusform>%1: für %n Gerät ausführen?</numerusform>
            <numerusform>%1: für %n Geräte ausführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo will still be possible in Lictor.</source>
        <translation>In Lictor lässt sich das danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Save Codes</source>
        <translation>Codes speichern</translation>
    </message>
</context>
<context>
    <name>lictor::CandidateTable</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The cluster has its %1 units.</source>
        <translation>Der Cluster hat seine %1 Einheiten.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Why Not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisPane</name>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Double click, or Return: that ASA&apos;s Smart Licensing</source>
        <translation>Doppelklick oder Eingabetaste: Smart Licensing dieser ASA</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>F&amp;XOS CLI…</source>
        <translation>F&amp;XOS-Befehlszeile…</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>&amp;Permanente Lizenz…</translation>
    </message>
    <message>
        <source>The token is entered here, once for all modules; an ASA on the chassis has no Register (TOK-9).</source>
        <translation>Das Token wird hier eingegeben, einmal für alle Module; eine ASA auf dem Chassis hat kein Registrieren (TOK-9).</translation>
    </message>
    <message>
        <source>The chassis is not registered.</source>
        <translation>Das Chassis ist nicht registriert.</translation>
    </message>
    <message>
        <source>Every module gives its licenses back and runs with the defaults.</source>
        <translation>Jedes Modul gibt seine Lizenzen zurück und läuft mit den Standardwerten.</translation>
    </message>
    <message>
        <source>Asks at once for the authorization of what the modules ask for.</source>
        <translation>Fordert sofort die Autorisierung dessen an, was die Module verlangen.</translation>
    </message>
    <message>
        <source>A terminal on the supervisor of the chassis.</source>
        <translation>Ein Terminal auf dem Supervisor des Chassis.</translation>
    </message>
    <message>
        <source>Request code, authorization code and return code of one license for the chassis (PLR-4K9K-2).</source>
        <translation>Anforderungscode, Autorisierungscode und Rückgabecode einer Lizenz für das Chassis (PLR-4K9K-2).</translation>
    </message>
    <message>
        <source>Licenses of cluster %1 are configured on its control unit %2.</source>
        <translation>Die Lizenzen von Cluster %1 werden auf seiner Steuereinheit %2 konfiguriert.</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisWindow</name>
    <message>
        <source>FXOS CLI - %1</source>
        <translation>FXOS-Befehlszeile - %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>? helps, Tab completes, Ctrl+Tab leaves the line. Licensing is in scope license.</source>
        <translation>? hilft, Tab vervollständigt, Ctrl+Tab verlässt die Zeile. Die Lizenzierung liegt in scope license.</translation>
    </message>
    <message>
        <source>The chassis is not in the fleet any more.</source>
        <translation>Das Chassis ist nicht mehr in der Flotte.</translation>
    </message>
</context>
<context>
    <name>lictor::ClockControl</name>
    <message>
        <source>Clock back</source>
        <translation>Uhr zurück</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>To the next moment at which something happens (F8)</source>
        <translation>Zum nächsten Zeitpunkt, an dem etwas geschieht (F8)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Advance By</source>
        <translation>&amp;Vorstellen um</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 Days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 Year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>&amp;Jump To…</source>
        <translation>&amp;Springen zu…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 Stunde pro Sekunde</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 Tag pro Sekunde</translation>
    </message>
    <message>
        <source>7 days a second</source>
        <translation>7 Tage pro Sekunde</translation>
    </message>
    <message>
        <source>S&amp;top When</source>
        <translation>Anhalten &amp;bei</translation>
    </message>
    <message>
        <source>A state changes</source>
        <translation>Zustandsänderung</translation>
    </message>
    <message>
        <source>A pool runs dry</source>
        <translation>Erschöpftem Pool</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Run the clock</source>
        <translation>Uhr laufen lassen</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Anhalten (F9)</translation>
    </message>
    <message>
        <source>Let the clock run until something happens (F9)</source>
        <translation>Die Uhr laufen lassen, bis etwas geschieht (F9)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Simulated time %1</source>
        <translation>Simulierte Zeit %1</translation>
    </message>
    <message>
        <source>The fleet&apos;s simulated time; local: %1</source>
        <translation>Die simulierte Zeit der Flotte; lokal: %1</translation>
    </message>
    <message>
        <source>Undo %1 (F7)</source>
        <translation>Rückgängig: %1 (F7)</translation>
    </message>
    <message>
        <source>The last action did not move the clock; undo goes back further.</source>
        <translation>Die letzte Aktion hat die Uhr nicht bewegt; Rückgängig geht weiter zurück.</translation>
    </message>
    <message>
        <source>The last action did not move the clock; Edit &gt; Undo takes it back.</source>
        <translation>Die letzte Aktion hat die Uhr nicht bewegt; Bearbeiten &gt; Rückgängig macht sie rückgängig.</translation>
    </message>
    <message>
        <source>Jump To</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Date and time (UTC) or a length of time, for example 2026-09-01, 2026-09-01 08:00:00 or +30d:</source>
        <translation>Datum und Uhrzeit (UTC) oder eine Zeitspanne, z. B. 2026-09-01, 2026-09-01 08:00:00 oder +30d:</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>das ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>write for example 2026-09-01 or +30d</source>
        <translation>schreiben Sie z. B. 2026-09-01 oder +30d</translation>
    </message>
    <message>
        <source>this is not after the present time</source>
        <translation>das liegt nicht nach der jetzigen Zeit</translation>
    </message>
    <message>
        <source>use Back to undo a movement of the clock</source>
        <translation>verwenden Sie Zurück, um eine Bewegung der Uhr rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>lictor::ClockPane</name>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Time of the device:</source>
        <translation>&amp;Zeit des Geräts:</translation>
    </message>
    <message>
        <source>&amp;NTP Servers:</source>
        <translation>&amp;NTP-Server:</translation>
    </message>
    <message>
        <source>A certificate is valid only within its dates: a clock that is wrong makes contacts fail (PRE-4, TRN-15). An address may be followed by what belongs to it, as in 192.0.2.123 source outside prefer.</source>
        <translation>Ein Zertifikat gilt nur zwischen seinen Daten: Eine falsch gehende Uhr lässt Kontakte fehlschlagen (PRE-4, TRN-15). Auf eine Adresse kann folgen, was zu ihr gehört, wie in 192.0.2.123 source outside prefer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the fleet&apos;s clock</source>
        <translation>wie die Uhr der Flotte</translation>
    </message>
    <message>
        <source>%1 ahead of the fleet&apos;s clock</source>
        <translation>geht gegenüber der Uhr der Flotte %1 vor</translation>
    </message>
    <message>
        <source>%1 behind the fleet&apos;s clock</source>
        <translation>geht gegenüber der Uhr der Flotte %1 nach</translation>
    </message>
    <message>
        <source>The clock is wrong by %1: to this device the license server&apos;s certificate is not valid, and contacts fail (TRN-15).</source>
        <translation>Die Uhr geht um %1 falsch: Für dieses Gerät ist das Zertifikat des Lizenzservers nicht gültig, und Kontakte schlagen fehl (TRN-15).</translation>
    </message>
</context>
<context>
    <name>lictor::ClockRun</name>
    <message>
        <source>Stopped at %1: %2: %3</source>
        <comment>a moment, who, and what happened</comment>
        <translation>Angehalten am %1: %2: %3</translation>
    </message>
</context>
<context>
    <name>lictor::CodeField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Es gibt noch keinen Code.</translation>
    </message>
</context>
<context>
    <name>lictor::CommandWindow</name>
    <message numerus="yes">
        <source>%1 and %n more:</source>
        <translation>
            <numerusform>%1 und %n weiteres:</numerusform>
            <numerusform>%1 und %n weitere:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>S&amp;ingle line</source>
        <translation>E&amp;ine Zeile</translation>
    </message>
    <message>
        <source>&amp;Multiple lines</source>
        <translation>&amp;Mehrere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send t&amp;o:</source>
        <translation>Senden &amp;an:</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Befehlszeilen</translation>
    </message>
    <message>
        <source>&amp;Clear Response</source>
        <translation>Antwort &amp;leeren</translation>
    </message>
    <message>
        <source>Copy T&amp;ranscript</source>
        <translation>P&amp;rotokoll kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Command Line Interface - %1</source>
        <translation>Befehlszeile - %1</translation>
    </message>
    <message>
        <source>The %1 selected devices</source>
        <translation>Die %1 ausgewählten Geräte</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more.</source>
        <translation>Dieses Gerät ist nicht mehr in der Flotte.</translation>
    </message>
    <message>
        <source>The device asks: Return means yes, n means no, Escape sends nothing.</source>
        <translation>Das Gerät fragt: Eingabetaste bedeutet ja, n bedeutet nein, Escape sendet nichts.</translation>
    </message>
    <message>
        <source>The lines are running; the window can be used meanwhile.</source>
        <translation>Die Zeilen laufen; das Fenster lässt sich währenddessen benutzen.</translation>
    </message>
    <message>
        <source>A line a row. Send runs them one after another, as one step that can be undone.</source>
        <translation>Eine Befehlszeile je Zeile. Senden führt sie nacheinander aus, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Tab completes, ? shows help, Up and Down bring earlier lines back, Ctrl+Tab leaves the line.</source>
        <translation>Tab vervollständigt, ? zeigt Hilfe, Auf und Ab holen frühere Zeilen zurück, Ctrl+Tab verlässt die Zeile.</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>Gestoppt; nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are not shown; lictorctl cli --filter prints all of them.</source>
        <translation>
            <numerusform>%n weitere Antwort wird nicht angezeigt; lictorctl cli --filter gibt alle aus.</numerusform>
            <numerusform>%n weitere Antworten werden nicht angezeigt; lictorctl cli --filter gibt alle aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommonSettingsForm</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (alle)</translation>
    </message>
    <message numerus="yes">
        <source>(%n different)</source>
        <translation>
            <numerusform>(%n verschiedener)</numerusform>
            <numerusform>(%n verschiedene)</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>Funktionsst&amp;ufe:</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>Durchsatzs&amp;tufe:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>C&amp;ontext:</translation>
    </message>
    <message>
        <source>Secu&amp;rity Plus:</source>
        <translation>Securit&amp;y Plus:</translation>
    </message>
    <message>
        <source>&amp;Carrier:</source>
        <translation>Carr&amp;ier:</translation>
    </message>
    <message>
        <source>&amp;Strong encryption:</source>
        <translation>&amp;Starke Verschlüsselung:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s) have this setting.</source>
        <translation>
            <numerusform>%n ausgewähltes Gerät hat diese Einstellung.</numerusform>
            <numerusform>%n ausgewählte Geräte haben diese Einstellung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to %1, beyond the default; %n selected device(s) have this setting.</source>
        <translation>
            <numerusform>0 bis %1, über den Standard hinaus; %n ausgewähltes Gerät hat diese Einstellung.</numerusform>
            <numerusform>0 bis %1, über den Standard hinaus; %n ausgewählte Geräte haben diese Einstellung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Nach Befunden suchen</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show Requesting Devices</source>
        <translation>Anfordernde Geräte anzeigen</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Noch sind keine Lizenzen vorhanden oder in Verwendung.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Fügen Sie Gekauftes per Produkt-ID hinzu.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Lizenzen per Produkt-ID hinzufügen…</translation>
    </message>
    <message>
        <source>Return shows the devices that request a license in the Device List.</source>
        <translation>Die Eingabetaste zeigt die Geräte, die eine Lizenz anfordern, in der Geräteliste.</translation>
    </message>
    <message>
        <source>%1 out of compliance, %2 approaching, %3 compliant</source>
        <extracomment>How many licenses of virtual accounts are in which state</extracomment>
        <translation>%1 nicht konform, %2 nahe daran, %3 konform</translation>
    </message>
</context>
<context>
    <name>lictor::ComplianceTable</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Terms Ending</source>
        <translation>Endende Laufzeiten</translation>
    </message>
    <message>
        <source>Requested By</source>
        <translation>Angefordert von</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask for it</source>
        <translation>
            <numerusform>%n Gerät fordert sie an</numerusform>
            <numerusform>%n Geräte fordern sie an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationPane</name>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Die Flottendatei ist schreibgeschützt: %1.</translation>
    </message>
    <message>
        <source>Licensing is configured on the control unit %1.</source>
        <translation>Die Lizenzierung wird auf der Steuereinheit %1 konfiguriert.</translation>
    </message>
    <message>
        <source>Licensing is configured on the active unit %1.</source>
        <translation>Die Lizenzierung wird auf der aktiven Einheit %1 konfiguriert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The device refused “%1”: %2 Nothing was applied.</source>
        <translation>Das Gerät hat „%1“ abgelehnt: %2 Nichts wurde angewendet.</translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationWindow</name>
    <message>
        <source>Other &amp;device:</source>
        <translation>Anderes &amp;Gerät:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>Laufende Konfiguration</translation>
    </message>
    <message>
        <source>Compared with the startup configuration</source>
        <translation>Verglichen mit der Startkonfiguration</translation>
    </message>
    <message>
        <source>Compared with another device</source>
        <translation>Verglichen mit einem anderen Gerät</translation>
    </message>
    <message>
        <source>Name of a device</source>
        <translation>Name eines Geräts</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Shift+F3)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more; this is what it ran last.</source>
        <translation>Dieses Gerät ist nicht mehr in der Flotte; das lief zuletzt darauf.</translation>
    </message>
    <message>
        <source>Running Configuration - %1</source>
        <translation>Laufende Konfiguration - %1</translation>
    </message>
    <message>
        <source>%1 startup</source>
        <translation>%1 Start</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>Type the name of the device to compare with.</source>
        <translation>Geben Sie den Namen des Geräts ein, mit dem verglichen werden soll.</translation>
    </message>
    <message>
        <source>There is no device “%1” in this fleet.</source>
        <translation>In dieser Flotte gibt es kein Gerät „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them modelled.</source>
        <translation>
            <numerusform>%n Zeile, modelliert.</numerusform>
            <numerusform>%n Zeilen, alle modelliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).</source>
        <translation>
            <numerusform>%n Zeile, %1 modelliert, %2 wörtlich beibehalten (gedämpft, mit Balken am Rand).</numerusform>
            <numerusform>%n Zeilen, %1 modelliert, %2 wörtlich beibehalten (gedämpft, mit Balken am Rand).</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: %1 and %2 are the same.</source>
        <translation>Keine Unterschiede: %1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added (+), %4 removed (−).</source>
        <translation>Von %1 zu %2: %3 hinzugefügt (+), %4 entfernt (−).</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lictor::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Way to the Server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>On a copy of the fleet, with the edits that are not applied yet</source>
        <translation>An einer Kopie der Flotte, mit den noch nicht angewendeten Bearbeitungen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>the device is not registered and asks for nothing</source>
        <translation>das Gerät ist nicht registriert und fordert nichts an</translation>
    </message>
</context>
<context>
    <name>lictor::ContextTable</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Config URL</source>
        <translation>Konfigurations-URL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>More contexts run than are licensed: they came from the device itself. They go on, but a deleted one does not come back (OOC-6).</source>
        <translation>Es laufen mehr Kontexte, als lizenziert sind: Sie kamen vom Gerät selbst. Sie laufen weiter, aber ein gelöschter kommt nicht zurück (OOC-6).</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>lizenziert</translation>
    </message>
    <message>
        <source>out of license</source>
        <translation>ohne Lizenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lictor::ContextsPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Sicherheitskontexte</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The device runs no security context yet.</source>
        <translation>Auf dem Gerät läuft noch kein Sicherheitskontext.</translation>
    </message>
    <message>
        <source>The first one that is added puts it into multiple context mode.</source>
        <translation>Der erste hinzugefügte schaltet es in den Modus mit mehreren Kontexten.</translation>
    </message>
    <message>
        <source>Add security context…</source>
        <translation>Sicherheitskontext hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Zu %1 gehen</translation>
    </message>
    <message>
        <source>Choose a context in the table first.</source>
        <translation>Wählen Sie zuerst einen Kontext in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 contexts run, %2 are licensed. Those beyond go on; ask for more, or delete some.</source>
        <translation>%1 Kontexte laufen, %2 sind lizenziert. Die darüber hinaus laufen weiter; fordern Sie mehr an oder löschen Sie einige.</translation>
    </message>
    <message>
        <source>Delete Security Context</source>
        <translation>Sicherheitskontext löschen</translation>
    </message>
    <message>
        <source>Delete %1 while licenses are short?</source>
        <translation>%1 löschen, während Lizenzen fehlen?</translation>
    </message>
    <message>
        <source>It cannot come back before the licenses are covered: no context may be added until then (OOC-6).

Undo will still be possible in Lictor.</source>
        <translation>Er kann nicht zurückkommen, bevor die Lizenzen gedeckt sind: Bis dahin darf kein Kontext hinzukommen (OOC-6).

In Lictor lässt sich das danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>lictor::CourseChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>short from %1, %n missing; Left and Right walk the steps</source>
        <translation>
            <numerusform>ab %1 zu wenig, %n fehlt; Links und Rechts gehen durch die Schritte</numerusform>
            <numerusform>ab %1 zu wenig, %n fehlen; Links und Rechts gehen durch die Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>not short; Left and Right walk the steps</source>
        <translation>nicht zu wenig; Links und Rechts gehen durch die Schritte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n short since %1</source>
        <translation>
            <numerusform>%n fehlt seit %1</numerusform>
            <numerusform>%n fehlen seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short from %1</source>
        <translation>
            <numerusform>%n fehlt ab %1</numerusform>
            <numerusform>%n fehlen ab %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what-if: %n short from %1</source>
        <translation>
            <numerusform>Was-wäre-wenn: %n fehlt ab %1</numerusform>
            <numerusform>Was-wäre-wenn: %n fehlen ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in Verwendung</translation>
    </message>
    <message>
        <source>what-if: %1</source>
        <translation>Was-wäre-wenn: %1</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use, %3 missing</source>
        <translation>%1 vorhanden, %2 in Verwendung, %3 fehlen</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use</source>
        <translation>%1 vorhanden, %2 in Verwendung</translation>
    </message>
    <message>
        <source>%1: %2; what-if: %3</source>
        <translation>%1: %2; Was-wäre-wenn: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::CourseCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left and Right walk the steps.</source>
        <translation>Links und Rechts gehen durch die Schritte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more license(s) are in the table.</source>
        <translation>
            <numerusform>%n weitere Lizenz steht in der Tabelle.</numerusform>
            <numerusform>%n weitere Lizenzen stehen in der Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseTable</name>
    <message>
        <source>not short</source>
        <translation>nicht zu wenig</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virt. Konto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Owned Then</source>
        <translation>Dann Bestand</translation>
    </message>
    <message>
        <source>In Use Then</source>
        <translation>Dann verwendet</translation>
    </message>
    <message>
        <source>Short From</source>
        <translation>Fehlt ab</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>What-If: Short From</source>
        <translation>Was-wäre-wenn: Fehlt ab</translation>
    </message>
    <message>
        <source>What-If: By</source>
        <translation>Was-wäre-wenn: Fehlmenge</translation>
    </message>
</context>
<context>
    <name>lictor::CreateTokenDialog</name>
    <message>
        <source>Create Registration Token</source>
        <translation>Registrierungstoken erstellen</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>This dialog will generate the token required to register your product instances with your Smart Account.</source>
        <translation>Dieser Dialog erzeugt das Token, das zum Registrieren Ihrer Produktinstanzen bei Ihrem Smart Account benötigt wird.</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Virtuelles Konto:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>* Expire After:</source>
        <translation>* Ablauf nach:</translation>
    </message>
    <message>
        <source>Enter the value between %1 and %2, but Cisco recommends a maximum of %3 days.</source>
        <translation>Geben Sie einen Wert zwischen %1 und %2 ein, Cisco empfiehlt jedoch höchstens %3 Tage.</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality on the products registered with this token</source>
        <translation>Exportkontrollierte Funktionen auf den mit diesem Token registrierten Produkten erlauben</translation>
    </message>
    <message>
        <source>About export-controlled functionality</source>
        <translation>Über exportkontrollierte Funktionen</translation>
    </message>
    <message>
        <source>Devices registered with such a token run strong encryption (3DES/AES) without a license of their own. The Smart Account must qualify for it.</source>
        <translation>Mit einem solchen Token registrierte Geräte nutzen starke Verschlüsselung (3DES/AES) ohne eigene Lizenz. Der Smart Account muss dafür qualifiziert sein.</translation>
    </message>
    <message>
        <source>The Smart Account does not qualify for export-controlled functionality; change that on the page Account.</source>
        <translation>Der Smart Account ist nicht für exportkontrollierte Funktionen qualifiziert; ändern Sie das auf der Seite Konto.</translation>
    </message>
    <message>
        <source>A number of days is needed. Enter %1 to %2.</source>
        <translation>Eine Anzahl von Tagen wird benötigt. Geben Sie %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Enter %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl. Geben Sie %2 bis %3 ein.</translation>
    </message>
    <message>
        <source>A token cannot be valid for %1 days. Enter %2 to %3.</source>
        <translation>Ein Token kann nicht %1 Tage gültig sein. Geben Sie %2 bis %3 ein.</translation>
    </message>
    <message>
        <source>%1 days are allowed; the longer a token is valid, the longer a lost one can be used.</source>
        <translation>%1 Tage sind erlaubt; je länger ein Token gültig ist, desto länger kann ein verlorenes benutzt werden.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceCommands</name>
    <message>
        <source>&amp;Add Device…</source>
        <translation>&amp;Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>Rene&amp;w Authorization</source>
        <translation>&amp;Autorisierung erneuern</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>&amp;ID-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Permanent License Reservation…</source>
        <translation>&amp;Permanente Lizenzreservierung…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Form &amp;Failover Pair…</source>
        <translation>&amp;Failover-Paar bilden…</translation>
    </message>
    <message>
        <source>Select the two devices of the pair first.</source>
        <translation>Wählen Sie zuerst die beiden Geräte des Paars aus.</translation>
    </message>
    <message>
        <source>Form &amp;Cluster…</source>
        <translation>&amp;Cluster bilden…</translation>
    </message>
    <message>
        <source>Select the devices of the cluster first.</source>
        <translation>Wählen Sie zuerst die Geräte des Clusters aus.</translation>
    </message>
    <message>
        <source>&amp;Disband</source>
        <translation>A&amp;uflösen</translation>
    </message>
    <message>
        <source>The selected device is in no pair or cluster.</source>
        <translation>Das ausgewählte Gerät gehört zu keinem Paar oder Cluster.</translation>
    </message>
    <message>
        <source>Move to &amp;Virtual Account</source>
        <translation>In &amp;virtuelles Konto verschieben</translation>
    </message>
    <message>
        <source>Save Running Configuration to &amp;Flash</source>
        <translation>Laufende Konfiguration im Flas&amp;h speichern</translation>
    </message>
    <message>
        <source>Save Running Configuration to Standby &amp;Unit</source>
        <translation>Laufende Konfiguration auf Standb&amp;y-Einheit speichern</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät aus.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Wählen Sie nur ein Gerät aus.</translation>
    </message>
    <message>
        <source>Remove Device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Remove %1 before its permanent license is returned?</source>
        <translation>%1 entfernen, bevor die permanente Lizenz zurückgegeben ist?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n devices before their permanent licenses are returned?</source>
        <translation>
            <numerusform>%n Gerät entfernen, bevor die permanente Lizenz zurückgegeben ist?</numerusform>
            <numerusform>%n Geräte entfernen, bevor ihre permanenten Lizenzen zurückgegeben sind?</numerusform>
        </translation>
    </message>
    <message>
        <source>Without its device a permanent license cannot be returned: it stays in use and is not available to another device (PLR-22). Device &gt; Permanent License Reservation returns it.

Undo will still be possible in Lictor.</source>
        <translation>Ohne ihr Gerät kann eine permanente Lizenz nicht zurückgegeben werden: Sie bleibt in Verwendung und steht keinem anderen Gerät zur Verfügung (PLR-22). Gerät &gt; Permanente Lizenzreservierung gibt sie zurück.

In Lictor lässt sich das danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The selected device is in no failover pair.</source>
        <translation>Das ausgewählte Gerät gehört zu keinem Failover-Paar.</translation>
    </message>
    <message>
        <source>This is the standby unit; select the active unit %1.</source>
        <translation>Dies ist die Standby-Einheit; wählen Sie die aktive Einheit %1 aus.</translation>
    </message>
    <message>
        <source>Only a registered device is moved; a device that is not belongs to the account of the token that it will get.</source>
        <translation>Nur ein registriertes Gerät wird verschoben; ein nicht registriertes gehört zum Konto des Tokens, das es erhalten wird.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDashboard</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Es ist kein Gerät ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see it at a glance.</source>
        <translation>Wählen Sie eines in der Geräteliste, um es auf einen Blick zu sehen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Failover and Cluster</source>
        <translation>Failover und Cluster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>More Licenses</source>
        <translation>Weitere Lizenzen</translation>
    </message>
    <message>
        <source>Go to Smart License</source>
        <translation>Zu Smart-Lizenz gehen</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Zu Failover gehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>It is in no pair and no cluster.</source>
        <translation>Es gehört zu keinem Paar und keinem Cluster.</translation>
    </message>
    <message>
        <source>None, because it is not registered.</source>
        <translation>Keine, weil es nicht registriert ist.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Serial Number:</source>
        <translation>&amp;Seriennummer:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>Stand&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Throughput Entitlement:</source>
        <translation>Durchsa&amp;tzberechtigung:</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>Sp&amp;eicher:</translation>
    </message>
    <message>
        <source>v&amp;CPUs:</source>
        <translation>v&amp;CPUs:</translation>
    </message>
    <message>
        <source>&amp;Hypervisor:</source>
        <translation>&amp;Hypervisor:</translation>
    </message>
    <message>
        <source>C&amp;hassis:</source>
        <translation>Ch&amp;assis:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>S&amp;lot:</translation>
    </message>
    <message>
        <source>made up when left empty</source>
        <translation>wird erfunden, wenn leer</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as the entitlement needs</source>
        <translation>wie die Berechtigung es braucht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Ein Gerät braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceList</name>
    <message>
        <source>Device List</source>
        <translation>Geräteliste</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Filter, for example auth:out-of-compliance</source>
        <translation>Filter, z. B. auth:out-of-compliance</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Built-in and saved filters</source>
        <translation>Mitgelieferte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>The filter hides all devices of this fleet.</source>
        <translation>Der Filter blendet alle Geräte dieser Flotte aus.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This fleet has no devices yet</source>
        <translation>Diese Flotte hat noch keine Geräte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Demo Fleet</source>
        <translation>Demoflotte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Evaluation ends in 30 days</source>
        <translation>Evaluierung endet in 30 Tagen</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>30 Tage ohne Kontakt</translation>
    </message>
    <message>
        <source>Edited, not applied</source>
        <translation>Bearbeitet, nicht angewendet</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Name des Filters „%1“:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a term of the filter and the sign that removes it</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>%1 aus dem Filter entfernen</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (the list still shows the last filter that could be read)</source>
        <translation>%1 (die Liste zeigt noch den letzten lesbaren Filter)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 selected</source>
        <translation>%1 von %2 · %3 ausgewählt</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceTable</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virt. Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Grace Ends</source>
        <translation>Karenz endet</translation>
    </message>
    <message>
        <source>Evaluation Left</source>
        <translation>Evaluierung noch</translation>
    </message>
    <message>
        <source>Certificate Ends</source>
        <translation>Zertifikat endet</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>reload pending</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::DnsClientPane</name>
    <message>
        <source>&amp;Enable DNS lookup</source>
        <translation>DNS-Suche &amp;aktivieren</translation>
    </message>
    <message>
        <source>P&amp;rimary DNS Server:</source>
        <translation>&amp;Primärer DNS-Server:</translation>
    </message>
    <message>
        <source>Se&amp;condary Servers:</source>
        <translation>&amp;Sekundäre Server:</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The device needs a name server to find the license server by its name (PRE-3, TRN-15). An address may be followed by the interface that leads to it, as in 192.0.2.53 outside.</source>
        <translation>Das Gerät braucht einen Nameserver, um den Lizenzserver über seinen Namen zu finden (PRE-3, TRN-15). Auf eine Adresse kann die Schnittstelle folgen, die zu ihr führt, wie in 192.0.2.53 outside.</translation>
    </message>
    <message>
        <source>The network&apos;s own, nothing is configured</source>
        <translation>Der des Netzwerks, nichts ist konfiguriert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis finds the server; these settings are the ASA&apos;s own (TRN-15).</source>
        <translation>Für die Lizenzierung findet der Supervisor des Chassis den Server; diese Einstellungen gelten nur für die ASA selbst (TRN-15).</translation>
    </message>
    <message>
        <source>%1 is not found without a name server: registrations and renewals fail (PRE-3).</source>
        <translation>%1 ist ohne Nameserver nicht zu finden: Registrierungen und Erneuerungen schlagen fehl (PRE-3).</translation>
    </message>
    <message>
        <source>%1 is not found while DNS lookup is off: registrations and renewals fail (PRE-3).</source>
        <translation>%1 ist bei ausgeschalteter DNS-Suche nicht zu finden: Registrierungen und Erneuerungen schlagen fehl (PRE-3).</translation>
    </message>
</context>
<context>
    <name>lictor::EffectiveTable</name>
    <message>
        <source>Firewall Licenses</source>
        <translation>Firewall-Lizenzen</translation>
    </message>
    <message>
        <source>VPN Licenses</source>
        <translation>VPN-Lizenzen</translation>
    </message>
    <message>
        <source>General Licenses</source>
        <translation>Allgemeine Lizenzen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Platform Limit</source>
        <translation>Plattformlimit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lictor::EventTable</name>
    <message>
        <source>Registration token created</source>
        <translation>Registrierungstoken erstellt</translation>
    </message>
    <message>
        <source>Registration token revoked</source>
        <translation>Registrierungstoken widerrufen</translation>
    </message>
    <message>
        <source>Product instance registered</source>
        <translation>Produktinstanz registriert</translation>
    </message>
    <message>
        <source>Product instance removed</source>
        <translation>Produktinstanz entfernt</translation>
    </message>
    <message>
        <source>Product instance transferred</source>
        <translation>Produktinstanz übertragen</translation>
    </message>
    <message>
        <source>Licenses added</source>
        <translation>Lizenzen hinzugefügt</translation>
    </message>
    <message>
        <source>Licenses transferred</source>
        <translation>Lizenzen übertragen</translation>
    </message>
    <message>
        <source>Licenses expired</source>
        <translation>Lizenzen abgelaufen</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>In compliance again</source>
        <translation>Wieder konform</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>ID-Zertifikat erneuert</translation>
    </message>
    <message>
        <source>License reserved</source>
        <translation>Lizenz reserviert</translation>
    </message>
    <message>
        <source>Reserved license returned</source>
        <translation>Reservierte Lizenz zurückgegeben</translation>
    </message>
    <message>
        <source>Usage reported</source>
        <translation>Nutzung gemeldet</translation>
    </message>
    <message>
        <source>On-Prem server synchronized</source>
        <translation>On-Prem-Server synchronisiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>lictor::ExplainPanel</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Cop&amp;y Sentence</source>
        <translation>Sat&amp;z kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The platform allows</source>
        <translation>Die Plattform erlaubt</translation>
    </message>
    <message>
        <source>%1 asks for more Context licenses than can be used: %2 would be enough. &lt;a href=&quot;%2&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>%1 fordert mehr Context-Lizenzen an, als nutzbar sind: %2 würden genügen. &lt;a href=&quot;%2&quot;&gt;%2 verwenden&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>Regel %1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::FaultTable</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Effect So Far</source>
        <translation>Wirkung bisher</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) missed a contact</source>
        <translation>
            <numerusform>%n Gerät verpasste einen Kontakt</numerusform>
            <numerusform>%n Geräte verpassten einen Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>bevorstehend</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>lictor::FaultsPane</name>
    <message>
        <source>Outages and Faults</source>
        <translation>Ausfälle und Störungen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Auf&amp;heben</translation>
    </message>
    <message>
        <source>Clear A&amp;ll</source>
        <translation>A&amp;lle aufheben</translation>
    </message>
    <message>
        <source>Look for missed contacts</source>
        <translation>Nach ausgebliebenen Kontakten suchen</translation>
    </message>
    <message>
        <source>No fault is set; everything reaches everything.</source>
        <translation>Keine Störung ist gesetzt; alles erreicht alles.</translation>
    </message>
    <message>
        <source>An outage shows what happens to devices that cannot reach the Smart Software Manager for some time.</source>
        <translation>Ein Ausfall zeigt, was mit Geräten geschieht, die den Smart Software Manager einige Zeit nicht erreichen.</translation>
    </message>
    <message>
        <source>Add outage…</source>
        <translation>Ausfall hinzufügen…</translation>
    </message>
    <message>
        <source>Select a fault first.</source>
        <translation>Wählen Sie zuerst eine Störung aus.</translation>
    </message>
    <message>
        <source>No fault is set.</source>
        <translation>Keine Störung ist gesetzt.</translation>
    </message>
</context>
<context>
    <name>lictor::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1 — needed, no column</source>
        <translation>%1 — benötigt, keine Spalte</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Drag it onto one of your columns</source>
        <translation>Ziehen Sie es auf eine Ihrer Spalten</translation>
    </message>
</context>
<context>
    <name>lictor::FilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>What the filter demands of %1: a part of it, several with | between them, &gt;5 or &lt;=30d</source>
        <translation>Was der Filter von %1 verlangt: einen Teil davon, mehrere mit | dazwischen, &gt;5 oder &lt;=30d</translation>
    </message>
</context>
<context>
    <name>lictor::FindDialog</name>
    <message>
        <source>Find Anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Device, pane, setting, command, license, token…</source>
        <translation>Gerät, Bereich, Einstellung, Befehl, Lizenz, Token…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter to type, and the kind of things that it finds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A letter and a blank before the words look for one kind only: %1. * and ? stand for anything.</source>
        <translation>Ein Buchstabe und ein Leerzeichen vor den Wörtern suchen nur eine Art: %1. * und ? stehen für Beliebiges.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was found, and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>Der beste %n Treffer wird gezeigt.</numerusform>
            <numerusform>Die besten %n Treffer werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1. Effect today: %2</source>
        <translation>%1. Wirkung heute: %2</translation>
    </message>
</context>
<context>
    <name>lictor::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Art der Befunde</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>how many findings are listed, of how many</extracomment>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 von %n Befund</numerusform>
            <numerusform>%1 von %n Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>Kein Befund dieser Art.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>There are findings of other kinds.</source>
        <translation>Es gibt Befunde anderer Arten.</translation>
    </message>
    <message>
        <source>Shortages, disagreements of device and portal, waste and risks stand here, each with what can be done.</source>
        <translation>Unterdeckungen, Abweichungen zwischen Gerät und Portal, Verschwendung und Risiken stehen hier, jeweils mit dem, was sich tun lässt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Effect today: %1. What to do: %2 (%3).</source>
        <translation>Wirkung heute: %1. Abhilfe: %2 (%3).</translation>
    </message>
    <message>
        <source>Shows first what it would do.</source>
        <translation>Zeigt zuerst, was es bewirken würde.</translation>
    </message>
    <message>
        <source>There is nothing to click here: only what is described above helps.</source>
        <translation>Hier gibt es nichts zu klicken: nur das oben Beschriebene hilft.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>lictor::FleetFiles</name>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Cancelled; the fleet is as it was</source>
        <translation>Abgebrochen; die Flotte ist wie zuvor</translation>
    </message>
    <message>
        <source>New Fleet</source>
        <translation>Neue Flotte</translation>
    </message>
    <message>
        <source>Fleets (*.lictor)</source>
        <translation>Flotten (*.lictor)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Flotte öffnen</translation>
    </message>
    <message>
        <source>Fleets (*.lictor);;All files (*)</source>
        <translation>Flotten (*.lictor);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Fleet As</source>
        <translation>Flotte speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1, which is now open</source>
        <translation>Als %1 gespeichert und jetzt geöffnet</translation>
    </message>
    <message>
        <source>Back Up Fleet</source>
        <translation>Flotte sichern</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Nach %1 gesichert</translation>
    </message>
    <message>
        <source>This is the demo fleet; nothing here touches a real device</source>
        <translation>Dies ist die Demoflotte; nichts hier berührt ein echtes Gerät</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>lictor::FleetSession</name>
    <message>
        <source>an action is still running</source>
        <translation>eine Aktion läuft noch</translation>
    </message>
    <message>
        <source>wait for it or cancel it</source>
        <translation>auf sie warten oder sie abbrechen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Back up to %1</source>
        <translation>Nach %1 sichern</translation>
    </message>
    <message>
        <source>no fleet is open</source>
        <translation>keine Flotte ist geöffnet</translation>
    </message>
    <message>
        <source>that is the open fleet itself</source>
        <translation>das ist die geöffnete Flotte selbst</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>open or make one first</source>
        <translation>zuerst eine öffnen oder anlegen</translation>
    </message>
    <message>
        <source>save the fleet under another name and work there</source>
        <translation>die Flotte unter einem anderen Namen speichern und dort arbeiten</translation>
    </message>
    <message>
        <source>%1 (done again on what another program had changed)</source>
        <translation>%1 (erneut ausgeführt auf dem, was ein anderes Programm geändert hatte)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Another program changed the fleet; it was loaded again</source>
        <translation>Ein anderes Programm hat die Flotte geändert; sie wurde neu geladen</translation>
    </message>
    <message>
        <source>Read what revision %1 changed</source>
        <translation>Lesen, was Revision %1 änderte</translation>
    </message>
</context>
<context>
    <name>lictor::ForecastPane</name>
    <message>
        <source>&amp;Compare with today</source>
        <translation>Mit heute &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Neu vorausschauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Lizenzen per Produkt-ID hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Days ahead:</source>
        <translation>&amp;Tage im Voraus:</translation>
    </message>
    <message>
        <source>This Table…</source>
        <translation>Diese Tabelle…</translation>
    </message>
    <message>
        <source>Dates as Calendar…</source>
        <translation>Termine als Kalender…</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Kein Problem ist in Sicht.</translation>
    </message>
    <message>
        <source>Nothing runs short and nobody loses anything in these days.</source>
        <translation>In diesen Tagen wird nichts knapp und niemand verliert etwas.</translation>
    </message>
    <message>
        <source>There is no forecast yet.</source>
        <translation>Es gibt noch keine Vorschau.</translation>
    </message>
    <message>
        <source>Add something to What if first.</source>
        <translation>Fügen Sie zuerst etwas zu „Was wäre wenn“ hinzu.</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since</source>
        <translation>Stand %1; seither hat sich etwas geändert</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Not looked ahead yet</source>
        <translation>Noch nicht vorausgeschaut</translation>
    </message>
    <message>
        <source>What will come is being computed.</source>
        <translation>Was kommen wird, wird berechnet.</translation>
    </message>
    <message>
        <source>It stands here as soon as it is known.</source>
        <translation>Es steht hier, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>There is nothing to look ahead to.</source>
        <translation>Es gibt nichts vorauszusehen.</translation>
    </message>
    <message>
        <source>Licenses that are owned or used, and devices, have a future.</source>
        <translation>Vorhandene oder verwendete Lizenzen sowie Geräte haben eine Zukunft.</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>Termine (%1)</translation>
    </message>
    <message>
        <source>Export Dates as Calendar</source>
        <translation>Termine als Kalender exportieren</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>lictor::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lictor::GroupDialog</name>
    <message>
        <source>Form Cluster</source>
        <translation>Cluster bilden</translation>
    </message>
    <message>
        <source>Form Failover Pair</source>
        <translation>Failover-Paar bilden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lictor::GroupForm</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Register both units f&amp;irst, then form the pair</source>
        <translation>&amp;Zuerst beide Einheiten registrieren, dann das Paar bilden</translation>
    </message>
    <message>
        <source>Form the pair first, &amp;then register the active unit</source>
        <translation>Zuerst das Paar bilden, &amp;dann die aktive Einheit registrieren</translation>
    </message>
    <message>
        <source>Acti&amp;ve/Active (multiple context mode)</source>
        <translation>Active/&amp;Active (mehrere Kontexte)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the failover link</source>
        <translation>Failover-Link &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>&amp;Form Cluster</source>
        <translation>&amp;Cluster bilden</translation>
    </message>
    <message>
        <source>&amp;Form Pair</source>
        <translation>&amp;Paar bilden</translation>
    </message>
    <message>
        <source>made from the first unit&apos;s name when left empty</source>
        <translation>wird aus dem Namen der ersten Einheit gebildet, wenn leer</translation>
    </message>
    <message>
        <source>A&amp;ctive unit:</source>
        <translation>Ak&amp;tive Einheit:</translation>
    </message>
    <message>
        <source>C&amp;ontrol unit:</source>
        <translation>&amp;Steuereinheit:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>Partn&amp;er:</translation>
    </message>
    <message>
        <source>Other &amp;units:</source>
        <translation>Andere E&amp;inheiten:</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Ein Gerät suchen</translation>
    </message>
    <message>
        <source>Not all devices are listed. Type a part of the name.</source>
        <translation>Nicht alle Geräte sind aufgeführt. Geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>A %1 has Active/Standby failover only.</source>
        <translation>Ein Modell %1 hat nur Active/Standby-Failover.</translation>
    </message>
    <message>
        <source>These units can form a cluster.</source>
        <translation>Diese Einheiten können einen Cluster bilden.</translation>
    </message>
    <message>
        <source>These two units can form a pair.</source>
        <translation>Diese beiden Einheiten können ein Paar bilden.</translation>
    </message>
    <message>
        <source>Both units are registered already.</source>
        <translation>Beide Einheiten sind bereits registriert.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens.</source>
        <translation>Beide Einheiten haben starke Verschlüsselung durch ihre eigenen Token.</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one. The link is not encrypted: the order makes no difference to it.</source>
        <translation>Die Standby-Einheit hat starke Verschlüsselung durch die aktive. Der Link ist nicht verschlüsselt: Die Reihenfolge macht für ihn keinen Unterschied.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens, and the failover link speaks AES/3DES (FO-1100-11).</source>
        <translation>Beide Einheiten haben starke Verschlüsselung durch ihre eigenen Token, und der Failover-Link spricht AES/3DES (FO-1100-11).</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one, but the failover link speaks DES until both units are reloaded (FO-1100-12). Reload both: one alone that is reloaded makes both active, split brain (FO-1100-13).</source>
        <translation>Die Standby-Einheit hat starke Verschlüsselung durch die aktive, aber der Failover-Link spricht DES, bis beide Einheiten neu gestartet sind (FO-1100-12). Starten Sie beide neu: Wird nur eine neu gestartet, werden beide aktiv, Split Brain (FO-1100-13).</translation>
    </message>
    <message>
        <source>There is no other %1 in this fleet that is in no pair or cluster.</source>
        <translation>In dieser Flotte gibt es kein anderes Gerät %1, das zu keinem Paar oder Cluster gehört.</translation>
    </message>
    <message>
        <source>Tick the other units of the cluster.</source>
        <translation>Kreuzen Sie die anderen Einheiten des Clusters an.</translation>
    </message>
    <message>
        <source>Choose the partner in the table.</source>
        <translation>Wählen Sie den Partner in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n preconditions are not fulfilled.</source>
        <translation>
            <numerusform>%n Voraussetzung ist nicht erfüllt.</numerusform>
            <numerusform>%n Voraussetzungen sind nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair or cluster %1 exists. Choose another name.</source>
        <translation>Ein Paar oder Cluster %1 ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Register %1 first, or choose the other order.</source>
        <translation>Registrieren Sie zuerst %1, oder wählen Sie die andere Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>lictor::GroupPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>ASA Cluster</source>
        <translation>ASA-Cluster</translation>
    </message>
    <message>
        <source>Shows the sum of Security Contexts (Alt+Return)</source>
        <translation>Zeigt die Summe der Sicherheitskontexte (Alt+Return)</translation>
    </message>
    <message>
        <source>E&amp;lect control unit</source>
        <translation>Steuereinheit &amp;wählen</translation>
    </message>
    <message>
        <source>S&amp;witch active</source>
        <translation>Aktive Einheit we&amp;chseln</translation>
    </message>
    <message>
        <source>Re&amp;join</source>
        <translation>Wieder &amp;beitreten</translation>
    </message>
    <message>
        <source>Re&amp;move unit</source>
        <translation>Einheit &amp;entfernen</translation>
    </message>
    <message>
        <source>Rel&amp;oad unit</source>
        <translation>Einheit &amp;neu starten</translation>
    </message>
    <message>
        <source>Disba&amp;nd</source>
        <translation>A&amp;uflösen</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Es ist kein Gerät ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one in the Device List.</source>
        <translation>Wählen Sie eines in der Geräteliste.</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 gehört zu keinem Cluster.</translation>
    </message>
    <message>
        <source>%1 is in no pair.</source>
        <translation>%1 gehört zu keinem Paar.</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Zu Failover gehen</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Zu ASA-Cluster gehen</translation>
    </message>
    <message>
        <source>%1 is a unit of the failover pair %2.</source>
        <translation>%1 ist eine Einheit des Failover-Paars %2.</translation>
    </message>
    <message>
        <source>%1 is a unit of the cluster %2.</source>
        <translation>%1 ist eine Einheit des Clusters %2.</translation>
    </message>
    <message>
        <source>A unit belongs to a pair or to a cluster, not to both.</source>
        <translation>Eine Einheit gehört zu einem Paar oder zu einem Cluster, nicht zu beiden.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>Sends license smart, feature context %1 to the unit that asks for all</source>
        <translation>Sendet license smart, feature context %1 an die Einheit, die für alle anfordert</translation>
    </message>
    <message>
        <source>Split brain: both units of %1 are active.</source>
        <translation>Split Brain: beide Einheiten von %1 sind aktiv.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Die Flottendatei ist schreibgeschützt: %1.</translation>
    </message>
</context>
<context>
    <name>lictor::HelpWindow</name>
    <message>
        <source>Lictor Help</source>
        <translation>Lictor-Hilfe</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search in the help, for example OOC-5</source>
        <translation>In der Hilfe suchen, z. B. OOC-5</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>lictor::HomeCards</name>
    <message>
        <source>This fleet is empty. How do you want to begin?</source>
        <translation>Diese Flotte ist leer. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Import your inventory</source>
        <translation>Ihr Inventar importieren</translation>
    </message>
    <message>
        <source>A list of your firewalls: an export of your CMDB, of NetBox or of the Smart Software Manager, or output of the devices. You see what is understood before anything changes. Files can be dropped here.</source>
        <translation>Eine Liste Ihrer Firewalls: ein Export Ihrer CMDB, von NetBox oder des Smart Software Manager, oder Ausgaben der Geräte. Sie sehen, was verstanden wird, bevor sich etwas ändert. Dateien lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>Import inventory…</source>
        <translation>Inventar importieren…</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Die Demoflotte öffnen</translation>
    </message>
    <message>
        <source>Every platform, a failover pair over its limit, a cluster, a chassis with three modules: to look around.</source>
        <translation>Jede Plattform, ein Failover-Paar über seinem Limit, ein Cluster, ein Chassis mit drei Modulen: zum Umsehen.</translation>
    </message>
    <message>
        <source>Open demo fleet</source>
        <translation>Demoflotte öffnen</translation>
    </message>
    <message>
        <source>Add one device</source>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Choose a model, give it a name, register it and see what it may run and why.</source>
        <translation>Wählen Sie ein Modell, geben Sie ihm einen Namen, registrieren Sie es und sehen Sie, was es nutzen darf und warum.</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Lictor shows for every firewall which licenses it runs with and why, and what will happen next. Nothing here touches a real device.</source>
        <translation>Lictor zeigt für jede Firewall, mit welchen Lizenzen sie läuft und warum, und was als Nächstes geschieht. Nichts hier berührt ein echtes Gerät.</translation>
    </message>
</context>
<context>
    <name>lictor::HomeForecast</name>
    <message numerus="yes">
        <source>Forecast, %n day(s)</source>
        <translation>
            <numerusform>Vorschau, %n Tag</numerusform>
            <numerusform>Vorschau, %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>%n Tag vorausschauen</numerusform>
            <numerusform>%n Tage vorausschauen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked ahead yet.</source>
        <translation>Noch nicht vorausgeschaut.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Vorausschauen</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Kein Problem ist in Sicht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Die Vorschau anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates of trouble in all</source>
        <translation>Termine von Problemen insgesamt</translation>
    </message>
    <message>
        <source>Dates of trouble in all: %1</source>
        <translation>Termine von Problemen insgesamt: %1</translation>
    </message>
</context>
<context>
    <name>lictor::HomePane</name>
    <message>
        <source>Look over the fleet</source>
        <translation>Die Flotte überblicken</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Nächste Ereignisse</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Noch sind keine Lizenzen vorhanden oder in Verwendung.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Fügen Sie Gekauftes per Produkt-ID hinzu.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Lizenzen per Produkt-ID hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Once a device is registered or a term ends, it stands here.</source>
        <translation>Sobald ein Gerät registriert ist oder eine Laufzeit endet, steht es hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these devices in the Device List</source>
        <translation>Diese Geräte in der Geräteliste anzeigen</translation>
    </message>
    <message>
        <source>Devices in all</source>
        <translation>Geräte insgesamt</translation>
    </message>
    <message>
        <source>Devices in all: %1</source>
        <translation>Geräte insgesamt: %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Kein Handlungsbedarf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Übertragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables below and in the Device List</source>
        <translation>
            <numerusform>und %n weiteres, in den Tabellen unten und in der Geräteliste</numerusform>
            <numerusform>und %n weitere, in den Tabellen unten und in der Geräteliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Device Dashboard</source>
        <translation>Geräteübersicht</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChanges</name>
    <message>
        <source>%1 (chassis)</source>
        <translation>%1 (Chassis)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Into virtual account:</source>
        <translation>In &amp;virtuelles Konto:</translation>
    </message>
    <message>
        <source>Where a row does not say one itself</source>
        <translation>Wo eine Zeile selbst keines nennt</translation>
    </message>
    <message>
        <source>&amp;Devices already there:</source>
        <translation>Bereits vorhandene &amp;Geräte:</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Hinzufügen und aktualisieren</translation>
    </message>
    <message>
        <source>Update only, refuse new ones</source>
        <translation>Nur aktualisieren, neue ablehnen</translation>
    </message>
    <message>
        <source>Add only, leave them alone</source>
        <translation>Nur hinzufügen, sie unberührt lassen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Aktualisieren %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Unverändert %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Übersprungen %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Chassis %1</translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out refused files and %n refused row(s)</source>
        <translation>
            <numerusform>Die guten Zeilen importieren, abgelehnte Dateien und %n abgelehnte Zeile weglassen</numerusform>
            <numerusform>Die guten Zeilen importieren, abgelehnte Dateien und %n abgelehnte Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out %n refused row(s)</source>
        <translation>
            <numerusform>Die guten Zeilen importieren, %n abgelehnte Zeile weglassen</numerusform>
            <numerusform>Die guten Zeilen importieren, %n abgelehnte Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation>&amp;Notiz fürs Journal:</translation>
    </message>
    <message>
        <source>why it is imported, a ticket</source>
        <translation>warum importiert wird, ein Ticket</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Ihre Spalte</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Beispielwerte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>••• a secret is never imported</source>
        <translation>••• ein Geheimnis wird nie importiert</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>The column holds secrets and is not read.</source>
        <translation>Die Spalte enthält Geheimnisse und wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumnsPage</name>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;Save Mapping…</source>
        <translation>Zuordnung spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>As recognised, without what was chosen by hand</source>
        <translation>Wie erkannt, ohne das von Hand Gewählte</translation>
    </message>
    <message>
        <source>Fields, to drag onto a column:</source>
        <translation>Felder, zum Ziehen auf eine Spalte:</translation>
    </message>
    <message>
        <source>No column becomes one of these, without which no new device can be taken in: %1.</source>
        <translation>Keine Spalte wird zu einem von diesen, ohne die kein neues Gerät aufgenommen werden kann: %1.</translation>
    </message>
    <message>
        <source>No column becomes %1, without which no new device can be taken in.</source>
        <translation>Keine Spalte wird zu %1, ohne das kein neues Gerät aufgenommen werden kann.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is used.</source>
        <translation>Die gespeicherte Zuordnung „%1“ wird verwendet.</translation>
    </message>
    <message>
        <source>Use it again for files with the same headers</source>
        <translation>Für Dateien mit denselben Kopfzeilen wieder verwenden</translation>
    </message>
    <message>
        <source>Nothing was chosen by hand: it is recognised again without being saved.</source>
        <translation>Nichts wurde von Hand gewählt: Es wird auch ohne Speichern wieder erkannt.</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name, as it is shown when a file with the same headers comes again:</source>
        <translation>Name, wie er angezeigt wird, wenn wieder eine Datei mit denselben Kopfzeilen kommt:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDifferences</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDonePage</name>
    <message>
        <source>Sho&amp;w Them</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped, %5 refused and left out. Undo takes all of it back at once.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 übersprungen, %5 abgelehnt und weggelassen. Rückgängig nimmt alles auf einmal zurück.</translation>
    </message>
    <message>
        <source>Save the Report of the Import</source>
        <translation>Bericht des Imports speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Bericht des Imports speichern</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDraft</name>
    <message>
        <source>pasted-%1.txt</source>
        <translation>eingefuegt-%1.txt</translation>
    </message>
    <message>
        <source>cannot be kept for reading (%1)</source>
        <translation>lässt sich nicht zum Lesen aufbewahren (%1)</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>im Ordner für temporäre Dateien Platz schaffen</translation>
    </message>
    <message>
        <source>Read the inventory</source>
        <translation>Inventar lesen</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Wählen Sie zuerst Dateien.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>Der Import läuft.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Die Dateien waren nicht lesbar.</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>Keine Zeile kann importiert werden.</translation>
    </message>
    <message>
        <source>There is nothing to import: the fleet has it all.</source>
        <translation>Es gibt nichts zu importieren: Die Flotte hat alles.</translation>
    </message>
    <message>
        <source>Nothing is imported while rows are refused. Correct them, or import the others without them.</source>
        <translation>Nichts wird importiert, solange Zeilen abgelehnt sind. Berichtigen Sie sie, oder importieren Sie die anderen ohne sie.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFiles</name>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separator “%1”</source>
        <translation>Trennzeichen „%1“</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 übersprungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFilesPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Choose &amp;Files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>Text &amp;einfügen…</translation>
    </message>
    <message>
        <source>Save &amp;Template…</source>
        <translation>&amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>An empty list with the headers that need no mapping</source>
        <translation>Eine leere Liste mit den Kopfzeilen, die keine Zuordnung brauchen</translation>
    </message>
    <message>
        <source>Choose lists of your firewalls, or drop files or a folder here.</source>
        <translation>Wählen Sie Listen Ihrer Firewalls, oder legen Sie Dateien oder einen Ordner hier ab.</translation>
    </message>
    <message>
        <source>What a spreadsheet, a CMDB, NetBox, the Smart Software Manager or the devices themselves wrote. How it is understood is shown and can be changed; nothing changes in the fleet before you press “Import”.</source>
        <translation>Was ein Tabellenprogramm, eine CMDB, NetBox, der Smart Software Manager oder die Geräte selbst geschrieben haben. Wie es verstanden wird, ist zu sehen und lässt sich ändern; in der Flotte ändert sich nichts, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <source>How %1 is read:</source>
        <translation>Wie %1 gelesen wird:</translation>
    </message>
    <message>
        <source>Choose Inventory Files</source>
        <translation>Inventardateien wählen</translation>
    </message>
    <message>
        <source>Choose a Folder of Lists or Configurations</source>
        <translation>Ordner mit Listen oder Konfigurationen wählen</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Workbook with a list of models (*.xlsx)</source>
        <translation>Arbeitsmappe mit einer Liste von Modellen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>lictor::ImportKinds</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReadAs</name>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Zeichenkodierung:</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>Trennzeichen:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Kopfzeile:</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Blatt:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>None: the first row is a device</source>
        <translation>Keine: die erste Zeile ist ein Gerät</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReplaced</name>
    <message>
        <source>Repl&amp;aced</source>
        <translation>&amp;Ersetzt</translation>
    </message>
    <message>
        <source>A new &amp;device</source>
        <translation>Ein neues &amp;Gerät</translation>
    </message>
    <message>
        <source>The fleet&apos;s device gets this serial number and keeps its configuration; unless the old number was made up, it has to be registered again</source>
        <translation>Das Gerät der Flotte erhält diese Seriennummer und behält seine Konfiguration; war die alte Nummer nicht erfunden, muss es erneut registriert werden</translation>
    </message>
    <message>
        <source>The fleet&apos;s device stays as it is; this one is added beside it under a name of its own</source>
        <translation>Das Gerät der Flotte bleibt, wie es ist; dieses kommt unter einem eigenen Namen daneben hinzu</translation>
    </message>
    <message numerus="yes">
        <source>The fleet has %n device(s) of this name with another serial number:</source>
        <translation>
            <numerusform>Die Flotte hat %n Gerät dieses Namens mit einer anderen Seriennummer:</numerusform>
            <numerusform>Die Flotte hat %n Geräte dieses Namens mit einer anderen Seriennummer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>In der Datei: „%1“</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
</context>
<context>
    <name>lictor::ImportRowsPage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>Probleme nach Art</translation>
    </message>
    <message>
        <source>Fix &amp;All Like This…</source>
        <translation>&amp;Alle solchen berichtigen…</translation>
    </message>
    <message>
        <source>Take &amp;Back Correction</source>
        <translation>&amp;Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Ne&amp;xt Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Save &amp;Refused Rows…</source>
        <translation>Abge&amp;lehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>With notes %1</source>
        <translation>Mit Hinweisen %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Übersprungen %1</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Nichts wurde berichtigt.</translation>
    </message>
    <message>
        <source>As they stand in the file, with two columns that say why; what is corrected there can be imported</source>
        <translation>Wie sie in der Datei stehen, mit zwei Spalten, die den Grund nennen; dort Berichtigtes lässt sich importieren</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>Keine Zeile ist abgelehnt.</translation>
    </message>
    <message>
        <source>Replaces this value in its whole column</source>
        <translation>Ersetzt diesen Wert in seiner ganzen Spalte</translation>
    </message>
    <message>
        <source>Choose a cell of the file.</source>
        <translation>Wählen Sie eine Zelle der Datei.</translation>
    </message>
    <message>
        <source>Save the refused rows of %1</source>
        <translation>Abgelehnte Zeilen von %1 speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>lictor::ImportWindow</name>
    <message>
        <source>Import Inventory</source>
        <translation>Inventar importieren</translation>
    </message>
    <message>
        <source>1  Files</source>
        <translation>1  Dateien</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Spalten</translation>
    </message>
    <message>
        <source>3  Rows</source>
        <translation>3  Zeilen</translation>
    </message>
    <message>
        <source>4  Changes</source>
        <translation>4  Änderungen</translation>
    </message>
    <message>
        <source>5  Done</source>
        <translation>5  Fertig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Taken back. The fleet is as it was before the import.</source>
        <translation>Zurückgenommen. Die Flotte ist wie vor dem Import.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>3  Rows (%1 refused)</source>
        <translation>3  Zeilen (%1 abgelehnt)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be imported.</source>
        <translation>
            <numerusform>%n Gerät kann importiert werden.</numerusform>
            <numerusform>%n Geräte können importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import the %n Good Row(s)</source>
        <translation>
            <numerusform>Die %n gute Zeile &amp;importieren</numerusform>
            <numerusform>Die %n guten Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Device(s)</source>
        <translation>
            <numerusform>%n Gerät &amp;importieren</numerusform>
            <numerusform>%n Geräte &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>lictor::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Product Type</source>
        <translation>Produkttyp</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>Transfer, Remove</source>
        <translation>Übertragen, Entfernen</translation>
    </message>
</context>
<context>
    <name>lictor::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Undo to Here</source>
        <translation>&amp;Bis hierher rückgängig</translation>
    </message>
    <message>
        <source>Show &amp;Changes…</source>
        <translation>Änderungen an&amp;zeigen…</translation>
    </message>
    <message>
        <source>Events and Journal</source>
        <translation>Ereignisse und Journal</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>What was done, or by whom</source>
        <translation>Was getan wurde oder von wem</translation>
    </message>
    <message>
        <source>A name, an event or what happened</source>
        <translation>Ein Name, ein Ereignis oder was geschah</translation>
    </message>
    <message>
        <source>Nothing matches the filter “%1”.</source>
        <translation>Nichts entspricht dem Filter „%1“.</translation>
    </message>
    <message>
        <source>Nothing was done to this fleet yet.</source>
        <translation>Mit dieser Flotte wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Every action stands here, with who did it and when.</source>
        <translation>Jede Aktion steht hier, mit Angabe, wer sie wann ausführte.</translation>
    </message>
    <message>
        <source>No agent has done anything since the fleet was opened.</source>
        <translation>Kein Agent hat seit dem Öffnen der Flotte etwas getan.</translation>
    </message>
    <message>
        <source>Move the clock, or register a device: contacts, renewals and changes of state stand here.</source>
        <translation>Bewegen Sie die Uhr oder registrieren Sie ein Gerät: Kontakte, Erneuerungen und Zustandsänderungen stehen hier.</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Wählen Sie zuerst eine Aktion aus.</translation>
    </message>
    <message>
        <source>This action is undone already.</source>
        <translation>Diese Aktion ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Takes back this action and everything after it.</source>
        <translation>Nimmt diese Aktion und alles danach zurück.</translation>
    </message>
    <message>
        <source>What it changed, as far as the file keeps it.</source>
        <translation>Was sie änderte, soweit die Datei es aufbewahrt.</translation>
    </message>
    <message>
        <source>no device, license or account changed</source>
        <translation>kein Gerät, keine Lizenz und kein Konto hat sich geändert</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Änderungen durch %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lictor::JournalTable</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Fleet&apos;s Clock</source>
        <translation>Uhr der Flotte</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>lictor::LeverList</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n device(s)</source>
        <translation>
            <numerusform>%n Gerät weglassen</numerusform>
            <numerusform>%n Geräte weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 × %2 from %3</source>
        <translation>%1 × %2 aus %3 wegfallen lassen</translation>
    </message>
    <message>
        <source>Fail over %1</source>
        <translation>Failover von %1 auslösen</translation>
    </message>
    <message>
        <source>New root certificate from %1</source>
        <translation>Neues Stammzertifikat ab %1</translation>
    </message>
    <message>
        <source>No contact from %1 to %2</source>
        <translation>Kein Kontakt von %1 bis %2</translation>
    </message>
    <message>
        <source>No contact from %1</source>
        <translation>Kein Kontakt ab %1</translation>
    </message>
</context>
<context>
    <name>lictor::LeverPanel</name>
    <message>
        <source>Nothing is different from today. Add what may happen, or what you could do.</source>
        <translation>Nichts ist anders als heute. Fügen Sie hinzu, was geschehen kann oder was Sie tun könnten.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Make This Real…</source>
        <translation>&amp;Umsetzen…</translation>
    </message>
    <message>
        <source>Leave Out Selected Devices</source>
        <translation>Ausgewählte Geräte weglassen</translation>
    </message>
    <message>
        <source>Fail Over…</source>
        <translation>Failover auslösen…</translation>
    </message>
    <message>
        <source>&amp;What if:</source>
        <translation>&amp;Was wäre wenn:</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Drop Licenses…</source>
        <translation>Lizenzen wegfallen lassen…</translation>
    </message>
    <message>
        <source>Buy Licenses…</source>
        <translation>Lizenzen kaufen…</translation>
    </message>
    <message>
        <source>Outage…</source>
        <translation>Ausfall…</translation>
    </message>
    <message>
        <source>New Root Certificate…</source>
        <translation>Neues Stammzertifikat…</translation>
    </message>
    <message>
        <source>Choose devices in the Device List first.</source>
        <translation>Wählen Sie zuerst Geräte in der Geräteliste.</translation>
    </message>
    <message>
        <source>There is no pair or cluster.</source>
        <translation>Es gibt kein Paar und keinen Cluster.</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Wählen Sie zuerst eine Zeile der Liste.</translation>
    </message>
    <message>
        <source>Lists what would be done to the fleet first.</source>
        <translation>Listet zuerst auf, was mit der Flotte getan würde.</translation>
    </message>
    <message>
        <source>Add something to the list first.</source>
        <translation>Fügen Sie der Liste zuerst etwas hinzu.</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseChoice</name>
    <message>
        <source>(no product ID)</source>
        <translation>(keine Produkt-ID)</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseMessageTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Meldungs-ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>3 error</source>
        <translation>3 Fehler</translation>
    </message>
    <message>
        <source>4 warning</source>
        <translation>4 Warnung</translation>
    </message>
    <message>
        <source>5 notification</source>
        <translation>5 Hinweis</translation>
    </message>
    <message>
        <source>6 informational</source>
        <translation>6 Information</translation>
    </message>
    <message>
        <source>7 debugging</source>
        <translation>7 Debugging</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseReservationDialog</name>
    <message>
        <source>Authorization Codes</source>
        <translation>Autorisierungscodes</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Lizenz reservieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>License Reservation</source>
        <translation>Lizenzreservierung</translation>
    </message>
    <message>
        <source>Each request code reserves a permanent license of %1 and gives an authorization code for its device. From then on the license counts as in use and the device has to install it (PLR-14, PLR-15).</source>
        <translation>Jeder Anforderungscode reserviert eine permanente Lizenz von %1 und ergibt einen Autorisierungscode für sein Gerät. Von da an zählt die Lizenz als in Verwendung, und das Gerät muss sie installieren (PLR-14, PLR-15).</translation>
    </message>
    <message>
        <source>Request &amp;codes, one a line:</source>
        <translation>Anforderungs&amp;codes, einer je Zeile:</translation>
    </message>
    <message>
        <source>Request codes</source>
        <translation>Anforderungscodes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter the code that license smart reservation request universal prints.</source>
        <translation>Geben Sie den Code ein, den license smart reservation request universal ausgibt.</translation>
    </message>
    <message>
        <source>There is no authorization code yet.</source>
        <translation>Es gibt noch keinen Autorisierungscode.</translation>
    </message>
    <message>
        <source>Nothing has been reserved in this window yet.</source>
        <translation>In diesem Fenster wurde noch nichts reserviert.</translation>
    </message>
    <message>
        <source>Install the code on %1: license smart reservation install %2</source>
        <translation>Den Code auf %1 installieren: license smart reservation install %2</translation>
    </message>
    <message>
        <source>Save the authorization codes</source>
        <translation>Autorisierungscodes speichern</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnmeldungen</translation>
    </message>
    <message>
        <source>Next Expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
</context>
<context>
    <name>lictor::MainWindow</name>
    <message>
        <source>Device List</source>
        <translation>Geräteliste</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>The fleet is being opened.</source>
        <translation>Die Flotte wird geöffnet.</translation>
    </message>
    <message>
        <source>%1 devices are selected. The menu Device acts on all of them; select one to see its settings.</source>
        <translation>%1 Geräte sind ausgewählt. Das Menü Gerät wirkt auf alle; wählen Sie eines aus, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>This fleet has no devices yet. Import an inventory or add a device.</source>
        <translation>Diese Flotte hat noch keine Geräte. Importieren Sie ein Inventar oder fügen Sie ein Gerät hinzu.</translation>
    </message>
    <message>
        <source>Choose a device in the Device List.</source>
        <translation>Wählen Sie ein Gerät in der Geräteliste.</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>keine Flotte</translation>
    </message>
    <message>
        <source>Lictor - %1[*] - %2</source>
        <translation>Lictor - %1[*] - %2</translation>
    </message>
    <message>
        <source>Lictor - %1[*]</source>
        <translation>Lictor - %1[*]</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: %2 Its edits are still there.</source>
        <translation>%1: %2 Die Bearbeitungen sind noch da.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have edits that were not applied.</source>
        <translation>
            <numerusform>%n Gerät hat Bearbeitungen, die nicht angewendet wurden.</numerusform>
            <numerusform>%n Geräte haben Bearbeitungen, die nicht angewendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Alle anwenden</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Fürs nächste Mal behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and serial number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>virtual accounts</source>
        <translation>virtuelle Konten</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>virtuelles Konto</translation>
    </message>
    <message>
        <source>licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>help and requirements</source>
        <translation>Hilfe und Anforderungen</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhr</translation>
    </message>
    <message>
        <source>Chec&amp;k Fleet</source>
        <translation>Flo&amp;tte prüfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Fleet…</source>
        <translation>&amp;Neue Flotte…</translation>
    </message>
    <message>
        <source>&amp;Open Fleet…</source>
        <translation>Flotte ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;Demo Fleet</source>
        <translation>&amp;Demoflotte öffnen</translation>
    </message>
    <message>
        <source>Save Fleet &amp;As…</source>
        <translation>Flotte speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Back Up Fleet…</source>
        <translation>Flotte &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Import Inventory…</source>
        <translation>&amp;Inventar importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export This &amp;View…</source>
        <translation>Diese &amp;Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Refres&amp;h with the Running Configuration on the Device</source>
        <translation>&amp;Mit der laufenden Konfiguration des Geräts aktualisieren</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>Mit Kopf&amp;zeilen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in List</source>
        <translation>In Liste &amp;suchen</translation>
    </message>
    <message>
        <source>Find An&amp;ything…</source>
        <translation>Alles d&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Einstellunge&amp;n…</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Anwen&amp;den</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Befehls&amp;vorschau…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Überwachung</translation>
    </message>
    <message>
        <source>&amp;Smart Software Manager</source>
        <translation>S&amp;mart Software Manager</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go to &amp;Device List</source>
        <translation>Zur &amp;Geräteliste</translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Area</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Gr&amp;ößerer Text</translation>
    </message>
    <message>
        <source>Smaller Te&amp;xt</source>
        <translation>Kleinerer &amp;Text</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>W&amp;izards</source>
        <translation>Ass&amp;istenten</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Check the fleet</source>
        <translation>Die Flotte prüfen</translation>
    </message>
    <message>
        <source>The fleet is sound.</source>
        <translation>Die Flotte ist in Ordnung.</translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>Die Flotte</translation>
    </message>
    <message>
        <source>open a backup or undo what was done last</source>
        <translation>eine Sicherung öffnen oder die letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for Current Screen</source>
        <translation>&amp;Hilfe zur aktuellen Ansicht</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Lictor</source>
        <translation>&amp;Über Lictor</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>About Lictor</source>
        <translation>Über Lictor</translation>
    </message>
    <message>
        <source>Lictor %1</source>
        <translation>Lictor %1</translation>
    </message>
    <message>
        <source>A console for Smart Software Licensing of ASA firewalls. The devices are simulated: nothing here touches a real one.

GPL-3.0-or-later</source>
        <translation>Eine Konsole für Smart Software Licensing von ASA-Firewalls. Die Geräte sind simuliert: Nichts hier berührt ein echtes.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Verif&amp;y Report…</source>
        <translation>Bericht &amp;prüfen…</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>&amp;Filterzeile</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Outages and Faults…</source>
        <translation>A&amp;usfälle und Störungen…</translation>
    </message>
    <message>
        <source>&amp;Forecast…</source>
        <translation>V&amp;orschau…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
</context>
<context>
    <name>lictor::MakeRealDialog</name>
    <message>
        <source>Make This Real</source>
        <translation>Umsetzen</translation>
    </message>
    <message>
        <source>This is done to the fleet, in this order. Each is an action of its own, and Undo takes them back one by one.</source>
        <translation>Dies wird mit der Flotte getan, in dieser Reihenfolge. Jedes ist eine eigene Aktion, und Rückgängig nimmt sie einzeln zurück.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesPane</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Lizenzierungsmeldungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export Licensing Messages</source>
        <translation>Lizenzierungsmeldungen exportieren</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesView</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Lizenzierungsmeldungen</translation>
    </message>
    <message>
        <source>Enable &amp;debug messages</source>
        <translation>&amp;Debug-Meldungen aktivieren</translation>
    </message>
    <message>
        <source>Shows also what the Smart Agent did since the fleet was opened, as debug license does on the device.</source>
        <translation>Zeigt auch, was der Smart Agent seit dem Öffnen der Flotte tat, wie debug license auf dem Gerät.</translation>
    </message>
    <message>
        <source>None, because the chassis registers for this module and writes into its own log.</source>
        <translation>Keine, weil sich das Chassis für dieses Modul registriert und in sein eigenes Protokoll schreibt.</translation>
    </message>
    <message>
        <source>None, because licensing has written nothing since the device started.</source>
        <translation>Keine, weil die Lizenzierung seit dem Start des Geräts nichts geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorGroupPane</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Zu ASA-Cluster gehen</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Zu Failover gehen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Make &amp;Control Unit</source>
        <translation>Zur &amp;Steuereinheit machen</translation>
    </message>
    <message>
        <source>Make &amp;Active</source>
        <translation>&amp;Aktiv schalten</translation>
    </message>
    <message>
        <source>Make &amp;Data Unit</source>
        <translation>Zur &amp;Dateneinheit machen</translation>
    </message>
    <message>
        <source>Make &amp;Standby</source>
        <translation>Auf Stand&amp;by schalten</translation>
    </message>
    <message>
        <source>&amp;Let Unit Rejoin</source>
        <translation>Einheit wieder &amp;beitreten lassen</translation>
    </message>
    <message>
        <source>Reset &amp;Failover</source>
        <translation>&amp;Failover zurücksetzen</translation>
    </message>
    <message>
        <source>Rel&amp;oad Unit</source>
        <translation>Einheit &amp;neu starten</translation>
    </message>
    <message>
        <source>Rel&amp;oad Standby</source>
        <translation>Standby &amp;neu starten</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 gehört zu keinem Cluster.</translation>
    </message>
    <message>
        <source>%1 is in no failover pair.</source>
        <translation>%1 gehört zu keinem Failover-Paar.</translation>
    </message>
    <message>
        <source>What must hold before one is formed stands in Configuration.</source>
        <translation>Was gelten muss, bevor eines gebildet wird, steht unter Konfiguration.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicenseForm</name>
    <message>
        <source>Entitlements</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Scheduled Tasks</source>
        <translation>Geplante Aufgaben</translation>
    </message>
    <message>
        <source>Smart Software Licensing:</source>
        <translation>Smart Software Licensing:</translation>
    </message>
    <message>
        <source>Smart Agent Version:</source>
        <translation>Smart-Agent-Version:</translation>
    </message>
    <message>
        <source>UDI:</source>
        <translation>UDI:</translation>
    </message>
    <message>
        <source>Smart Agent State:</source>
        <translation>Smart-Agent-Zustand:</translation>
    </message>
    <message>
        <source>Global Compliance Status:</source>
        <translation>Globaler Konformitätsstatus:</translation>
    </message>
    <message>
        <source>Licensing Certificate:</source>
        <translation>Lizenzierungszertifikat:</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>none, because the device does not report one</source>
        <translation>keine, weil das Gerät keine meldet</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicensePane</name>
    <message>
        <source>Smart License</source>
        <translation>Smart-Lizenz</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Es ist kein Gerät ausgewählt.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see its Smart Agent.</source>
        <translation>Wählen Sie eines in der Geräteliste, um seinen Smart Agent zu sehen.</translation>
    </message>
    <message>
        <source>Export Smart License Status</source>
        <translation>Smart-Lizenz-Status exportieren</translation>
    </message>
</context>
<context>
    <name>lictor::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Will Happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeView</name>
    <message>
        <source>Will Happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>lictor::Outlook</name>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>%n Tag vorausschauen</numerusform>
            <numerusform>%n Tage vorausschauen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done here: do not renew %1 × %2, or give them back</source>
        <translation>Hier nicht ausgeführt: %1 × %2 nicht erneuern oder zurückgeben</translation>
    </message>
</context>
<context>
    <name>lictor::PaneFrame</name>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Befehls&amp;vorschau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 devices selected</source>
        <translation>%1 Geräte ausgewählt</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>keine Flotte</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Shown instead: %3.</source>
        <translation>%1 wurde nicht geöffnet: %2. Stattdessen angezeigt: %3.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2; %3. Shown instead: %4.</source>
        <translation>%1 wurde nicht geöffnet: %2; %3. Stattdessen angezeigt: %4.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>Sends the changes to the device (Ctrl+Return)</source>
        <translation>Sendet die Änderungen an das Gerät (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>lictor::PoolChangeTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Virt. Konto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <translation>Verwendet jetzt</translation>
    </message>
    <message>
        <source>In Use After</source>
        <translation>Verwendet danach</translation>
    </message>
    <message>
        <source>Left After</source>
        <translation>Rest danach</translation>
    </message>
    <message>
        <source>Status After</source>
        <translation>Status danach</translation>
    </message>
    <message>
        <source>%1 (On-Prem %2)</source>
        <translation>%1 (On-Prem %2)</translation>
    </message>
</context>
<context>
    <name>lictor::PreconditionTable</name>
    <message>
        <source>Before It Is Formed</source>
        <translation>Vor dem Bilden</translation>
    </message>
    <message>
        <source>What Stands in the Way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>lictor::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>&amp;Preview commands before sending them to the device</source>
        <translation>Befehle vor dem Senden an das Gerät als &amp;Vorschau zeigen</translation>
    </message>
</context>
<context>
    <name>lictor::PreviewDialog</name>
    <message>
        <source>Preview CLI Commands</source>
        <translation>CLI-Befehlsvorschau</translation>
    </message>
    <message>
        <source>These commands will be sent to %1, from configuration mode on:</source>
        <translation>Diese Befehle werden an %1 gesendet, ab dem Konfigurationsmodus:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save Commands</source>
        <translation>Befehle speichern</translation>
    </message>
</context>
<context>
    <name>lictor::RegisterDialog</name>
    <message>
        <source>&amp;Force registration</source>
        <translation>Registrierung &amp;erzwingen</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Registers a device that is registered already but out of step with the server, for example after it was removed there by mistake (REG-6, REG-7).</source>
        <translation>Registriert ein Gerät, das bereits registriert, aber mit dem Server nicht im Einklang ist, etwa nachdem es dort versehentlich entfernt wurde (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>chassis %1</source>
        <translation>Chassis %1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>This token does not allow strong encryption. Registering again with it takes 3DES and AES away from %1, and VPN that uses them stops (ENC-5, ENC-23). A token that allows it brings them back only after a reload.</source>
        <translation>Dieses Token erlaubt keine starke Verschlüsselung. Erneutes Registrieren damit nimmt %1 3DES und AES weg, und VPN, das sie nutzt, bricht ab (ENC-5, ENC-23). Ein Token, das sie erlaubt, bringt sie erst nach einem Neustart zurück.</translation>
    </message>
    <message>
        <source>%1: strong encryption stays, although this token does not allow it (ENC-15).</source>
        <translation>%1: Die starke Verschlüsselung bleibt, obwohl dieses Token sie nicht erlaubt (ENC-15).</translation>
    </message>
    <message>
        <source>%1 is registered already. Check “Force registration” to register it again (REG-6).</source>
        <translation>%1 ist bereits registriert. Aktivieren Sie „Registrierung erzwingen“, um erneut zu registrieren (REG-6).</translation>
    </message>
</context>
<context>
    <name>lictor::ReportWindow</name>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>PDF, to hand over and keep</source>
        <translation>PDF, zum Weitergeben und Aufbewahren</translation>
    </message>
    <message>
        <source>XLSX, a sheet a table</source>
        <translation>XLSX, ein Blatt je Tabelle</translation>
    </message>
    <message>
        <source>CSV, one table</source>
        <translation>CSV, eine Tabelle</translation>
    </message>
    <message>
        <source>JSON, everything, with digest</source>
        <translation>JSON, alles, mit Digest</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Vorschau:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Inventory, for import too</source>
        <translation>Inventar, auch für den Import</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Report:</source>
        <translation>Bericht:</translation>
    </message>
    <message>
        <source>All virtual accounts</source>
        <translation>Alle virtuellen Konten</translation>
    </message>
    <message>
        <source>One virtual account</source>
        <translation>Ein virtuelles Konto</translation>
    </message>
    <message>
        <source>Selected devices</source>
        <translation>Ausgewählte Geräte</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Umfang:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Virtuelles Konto:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Geräte:</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>Stand:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabelle:</translation>
    </message>
    <message>
        <source>Byte order mark, for spreadsheets</source>
        <translation>Bytereihenfolge-Marke, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organisation:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Danach den Ordner öffnen</translation>
    </message>
    <message>
        <source>Only CSV has one.</source>
        <translation>Nur CSV hat eine.</translation>
    </message>
    <message>
        <source>The other formats hold every table.</source>
        <translation>Die anderen Formate enthalten jede Tabelle.</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Nennen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 exists; it will be replaced.</source>
        <translation>%1 ist vorhanden; die Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The report of %1 devices is too long to be shown here; it is written whole. A scope of up to %2 devices is previewed.</source>
        <translation>Der Bericht über %1 Geräte ist zu lang, um hier angezeigt zu werden; er wird vollständig geschrieben. Bis zu einem Umfang von %2 Geräten gibt es eine Vorschau.</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Who exported it when, in a file beside it</source>
        <translation>Wer ihn wann exportierte, in einer Datei daneben</translation>
    </message>
    <message>
        <source>The report is verified by it; it is no part of the report, which is the same for the same fleet</source>
        <translation>Damit wird der Bericht geprüft; sie ist kein Teil des Berichts, der für dieselbe Flotte derselbe ist</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationAssistant</name>
    <message>
        <source>In the Smart Software Manager</source>
        <translation>Im Smart Software Manager</translation>
    </message>
    <message>
        <source>Permanent License Reservation - %1</source>
        <translation>Permanente Lizenzreservierung - %1</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reservieren</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>Rück&amp;gabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 Request code</source>
        <translation>1 Anforderungscode</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Code anfordern</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>Anforderungscode</translation>
    </message>
    <message>
        <source>Cancel Request</source>
        <translation>Anforderung abbrechen</translation>
    </message>
    <message>
        <source>2 License Reservation</source>
        <translation>2 Lizenzreservierung</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Lizenz reservieren</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>3 Install</source>
        <translation>3 Installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Save the authorization code</source>
        <translation>Autorisierungscode speichern</translation>
    </message>
    <message>
        <source>A code entered here binds: the license counts as in use, and the device has to install it before it can be returned (PLR-14).</source>
        <translation>Ein hier eingegebener Code bindet: Die Lizenz zählt als in Verwendung, und das Gerät muss sie installieren, bevor sie zurückgegeben werden kann (PLR-14).</translation>
    </message>
    <message>
        <source>On the device %1</source>
        <translation>Auf dem Gerät %1</translation>
    </message>
    <message>
        <source>On the chassis %1</source>
        <translation>Auf dem Chassis %1</translation>
    </message>
    <message>
        <source>1 Return</source>
        <translation>1 Rückgabe</translation>
    </message>
    <message>
        <source>Return License</source>
        <translation>Lizenz zurückgeben</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Rückgabecode</translation>
    </message>
    <message>
        <source>Keep this code…</source>
        <translation>Diesen Code aufbewahren…</translation>
    </message>
    <message>
        <source>2 Remove Product Instance</source>
        <translation>2 Produktinstanz entfernen</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Produktinstanz entfernen</translation>
    </message>
    <message>
        <source>Keep the return code</source>
        <translation>Rückgabecode aufbewahren</translation>
    </message>
    <message>
        <source>The device is unlicensed from the first step on; the license is free only after the second (PLR-17, PLR-23). A new request makes the return code unreadable (PLR-19).</source>
        <translation>Das Gerät ist ab dem ersten Schritt nicht lizenziert; die Lizenz ist erst nach dem zweiten frei (PLR-17, PLR-23). Eine neue Anforderung macht den Rückgabecode unlesbar (PLR-19).</translation>
    </message>
    <message>
        <source>The Smart Account is not approved for permanent license reservation, so the Smart Software Manager has no button License Reservation. Disable reservation on the device and enter the regular commands again, or have the account approved (PLR-6).</source>
        <translation>Der Smart Account ist nicht für die permanente Lizenzreservierung zugelassen, deshalb hat der Smart Software Manager keine Schaltfläche Lizenzreservierung. Deaktivieren Sie die Reservierung auf dem Gerät und geben Sie die regulären Befehle wieder ein, oder lassen Sie das Konto zulassen (PLR-6).</translation>
    </message>
    <message>
        <source>Disable Reservation</source>
        <translation>Reservierung deaktivieren</translation>
    </message>
    <message>
        <source>Enable Reservation</source>
        <translation>Reservierung aktivieren</translation>
    </message>
    <message>
        <source>A license is in use for it. Install it where that is still to be done, then return it first.</source>
        <translation>Eine Lizenz ist dafür in Verwendung. Installieren Sie sie, wo das noch aussteht, und geben Sie sie dann zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Nichts ist angefordert.</translation>
    </message>
    <message>
        <source>No license is reserved yet. The first step gives up the registration of %1.</source>
        <translation>Noch ist keine Lizenz reserviert. Der erste Schritt gibt die Registrierung von %1 auf.</translation>
    </message>
    <message>
        <source>No license is reserved yet.</source>
        <translation>Noch ist keine Lizenz reserviert.</translation>
    </message>
    <message>
        <source>Step 1 of 3: the device asks for a permanent license, none is in use for it yet.</source>
        <translation>Schritt 1 von 3: Das Gerät fordert eine permanente Lizenz an, noch ist keine dafür in Verwendung.</translation>
    </message>
    <message>
        <source>Step 2 of 3: the license counts as in use, the device does not have it yet.</source>
        <translation>Schritt 2 von 3: Die Lizenz zählt als in Verwendung, das Gerät hat sie noch nicht.</translation>
    </message>
    <message>
        <source>Step 3 of 3: the permanent license is installed; it needs no contact.</source>
        <translation>Schritt 3 von 3: Die permanente Lizenz ist installiert; sie braucht keinen Kontakt.</translation>
    </message>
    <message>
        <source>Of what it holds the ASA uses what its configuration asks for, feature tier standard first (PLR-24).</source>
        <translation>Von dem, was sie enthält, nutzt die ASA, was ihre Konfiguration verlangt, zuerst feature tier standard (PLR-24).</translation>
    </message>
    <message>
        <source>The permanent license is installed and counts as in use, but reservation is disabled; enabling it again brings the license back (PLR-ASAV-11).</source>
        <translation>Die permanente Lizenz ist installiert und zählt als in Verwendung, aber die Reservierung ist deaktiviert; erneutes Aktivieren bringt die Lizenz zurück (PLR-ASAV-11).</translation>
    </message>
    <message>
        <source>Return, step 1 of 2: the device does not have the license any more, and it still counts as in use.</source>
        <translation>Rückgabe, Schritt 1 von 2: Das Gerät hat die Lizenz nicht mehr, und sie zählt noch als in Verwendung.</translation>
    </message>
    <message>
        <source>Return, step 2 of 2: the license is back in its pool.</source>
        <translation>Rückgabe, Schritt 2 von 2: Die Lizenz ist zurück in ihrem Pool.</translation>
    </message>
    <message>
        <source>The device has a permanent license. Return it before another one is asked for.</source>
        <translation>Das Gerät hat eine permanente Lizenz. Geben Sie sie zurück, bevor eine andere angefordert wird.</translation>
    </message>
    <message>
        <source>This request code has reserved its license already. Go on with step 3.</source>
        <translation>Dieser Anforderungscode hat seine Lizenz bereits reserviert. Fahren Sie mit Schritt 3 fort.</translation>
    </message>
    <message>
        <source>The license is reserved and installed.</source>
        <translation>Die Lizenz ist reserviert und installiert.</translation>
    </message>
    <message>
        <source>There is no request code yet. Begin with step 1.</source>
        <translation>Es gibt noch keinen Anforderungscode. Beginnen Sie mit Schritt 1.</translation>
    </message>
    <message>
        <source>The license is installed already.</source>
        <translation>Die Lizenz ist bereits installiert.</translation>
    </message>
    <message>
        <source>There is no authorization code yet. It comes from step 2.</source>
        <translation>Es gibt noch keinen Autorisierungscode. Er kommt aus Schritt 2.</translation>
    </message>
    <message>
        <source>The license has been returned.</source>
        <translation>Die Lizenz wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>Reservation is disabled. Enable it to return the license.</source>
        <translation>Die Reservierung ist deaktiviert. Aktivieren Sie sie, um die Lizenz zurückzugeben.</translation>
    </message>
    <message>
        <source>No permanent license is installed.</source>
        <translation>Es ist keine permanente Lizenz installiert.</translation>
    </message>
    <message>
        <source>The product instance has been removed.</source>
        <translation>Die Produktinstanz wurde entfernt.</translation>
    </message>
    <message>
        <source>There is no return code yet. It comes from step 1.</source>
        <translation>Es gibt noch keinen Rückgabecode. Er kommt aus Schritt 1.</translation>
    </message>
    <message>
        <source>Ask for another license before the returned one is free?</source>
        <translation>Eine andere Lizenz anfordern, bevor die zurückgegebene frei ist?</translation>
    </message>
    <message>
        <source>After the request the device cannot show its return code any more (PLR-19). Without the code the license that was returned stays in use. Keep the code first, or finish the return.</source>
        <translation>Nach der Anforderung kann das Gerät seinen Rückgabecode nicht mehr anzeigen (PLR-19). Ohne den Code bleibt die zurückgegebene Lizenz in Verwendung. Bewahren Sie zuerst den Code auf, oder schließen Sie die Rückgabe ab.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel a request whose code was entered in the Smart Software Manager?</source>
        <translation>Eine Anforderung abbrechen, deren Code im Smart Software Manager eingegeben wurde?</translation>
    </message>
    <message>
        <source>The code binds (PLR-14): the license counts as in use, and without the request the device can neither install nor return it. Install the authorization code instead, then return the license.</source>
        <translation>Der Code bindet (PLR-14): Die Lizenz zählt als in Verwendung, und ohne die Anforderung kann das Gerät sie weder installieren noch zurückgeben. Installieren Sie stattdessen den Autorisierungscode, und geben Sie dann die Lizenz zurück.</translation>
    </message>
    <message>
        <source>Keep Request</source>
        <translation>Anforderung behalten</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationStep</name>
    <message>
        <source>%1: what is sent</source>
        <translation>%1: was gesendet wird</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationTable</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Anforderungscode</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>Autorisierungscode</translation>
    </message>
</context>
<context>
    <name>lictor::SatelliteTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Last Sync</source>
        <translation>Letzte Sync.</translation>
    </message>
    <message>
        <source>Sync Due</source>
        <translation>Sync. fällig</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Synchronisierung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisiert</translation>
    </message>
</context>
<context>
    <name>lictor::Section</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>lictor::SettingPane</name>
    <message>
        <source>%1 takes its configuration from %2.</source>
        <translation>%1 übernimmt seine Konfiguration von %2.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>lictor::SettingRow</name>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
</context>
<context>
    <name>lictor::SlotTable</name>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Entitlements Asked for by the ASA</source>
        <translation>Von der ASA angeforderte Berechtigungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>no ASA</source>
        <translation>keine ASA</translation>
    </message>
    <message>
        <source>waits for the chassis</source>
        <translation>wartet auf das Chassis</translation>
    </message>
</context>
<context>
    <name>lictor::SmartCallHomePane</name>
    <message>
        <source>&amp;Enable HTTP Proxy</source>
        <translation>HTTP-Proxy &amp;aktivieren</translation>
    </message>
    <message>
        <source>Configure Subscription Profiles</source>
        <translation>Abonnementprofile konfigurieren</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Pro&amp;xy server:</source>
        <translation>Pro&amp;xy-Server:</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>Proxy-P&amp;ort:</translation>
    </message>
    <message>
        <source>Configure S&amp;ubscription Profiles</source>
        <translation>Abonnement&amp;profile konfigurieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Licensing needs the profile License: it is always active and cannot be removed (TRN-2, TRN-5).</source>
        <translation>Die Lizenzierung braucht das Profil License: Es ist immer aktiv und kann nicht entfernt werden (TRN-2, TRN-5).</translation>
    </message>
    <message>
        <source>DNS Client</source>
        <translation>DNS-Client</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>serves Smart Call Home as a whole, not licensing alone (TRN-8)</source>
        <translation>dient Smart Call Home insgesamt, nicht nur der Lizenzierung (TRN-8)</translation>
    </message>
    <message>
        <source>Check “Enable HTTP Proxy” first.</source>
        <translation>Aktivieren Sie zuerst „HTTP-Proxy aktivieren“.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active; licensing goes by Smart Transport instead</source>
        <translation>Aktiv; die Lizenzierung nutzt stattdessen Smart Transport</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>&amp;http verwenden</translation>
    </message>
    <message>
        <source>%1 is a name, and this device finds no names: it needs a name server (TRN-15).</source>
        <translation>%1 ist ein Name, und dieses Gerät findet keine Namen: Es braucht einen Nameserver (TRN-15).</translation>
    </message>
    <message>
        <source>Go to &amp;DNS Client</source>
        <translation>Zu &amp;DNS-Client gehen</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingActions</name>
    <message>
        <source>in %1 h</source>
        <translation>in %1 h</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>in %1 d</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>&amp;ID-Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Renew &amp;Authorization</source>
        <translation>&amp;Autorisierung erneuern</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>&amp;Permanente Lizenz…</translation>
    </message>
    <message>
        <source>Permanent license reservation, for devices that may not reach the internet (PLR-1)</source>
        <translation>Permanente Lizenzreservierung, für Geräte, die das Internet nicht erreichen dürfen (PLR-1)</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Chassis %1</translation>
    </message>
    <message>
        <source>The supervisor registers for all its modules; the token is entered there (TOK-9).</source>
        <translation>Der Supervisor registriert sich für alle seine Module; das Token wird dort eingegeben (TOK-9).</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>R&amp;enew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>&amp;Deregister</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Registered by chassis %1 to %2 since %3</source>
        <translation>Durch Chassis %1 bei %2 registriert seit %3</translation>
    </message>
    <message>
        <source>Registered to %1 since %2</source>
        <translation>Bei %1 registriert seit %2</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>next contact %1</source>
        <translation>nächster Kontakt %1</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>Zertifikat bis %1</translation>
    </message>
    <message>
        <source>token export-controlled: %1</source>
        <translation>Token exportkontrolliert: %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Durch eine permanente Lizenz lizenziert; sie braucht keinen Kontakt</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Registrierung läuft, noch keine Antwort: %1</translation>
    </message>
    <message>
        <source>Registration failed: %1</source>
        <translation>Registrierung fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Chassis %1 is not registered</source>
        <translation>Chassis %1 ist nicht registriert</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>throughput is rate-limited until it is registered</source>
        <translation>der Durchsatz ist bis zur Registrierung gedrosselt</translation>
    </message>
    <message>
        <source>evaluation: %1 d left of %2</source>
        <translation>Evaluierung: noch %1 d von %2</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>der Evaluierungszeitraum ist aufgebraucht</translation>
    </message>
    <message>
        <source>S&amp;how Status</source>
        <translation>&amp;Status anzeigen</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License: the place to look after registering</source>
        <translation>Überwachung &gt; Eigenschaften &gt; Smart-Lizenz: der Ort zum Nachsehen nach der Registrierung</translation>
    </message>
    <message>
        <source>&amp;Go to Chassis</source>
        <translation>&amp;Zum Chassis gehen</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingForm</name>
    <message>
        <source>&amp;Enable Smart license configuration</source>
        <translation>Smart-Lizenz-Konfiguration &amp;aktivieren</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Enable Security &amp;Plus</source>
        <translation>Security &amp;Plus aktivieren</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Carrier</translation>
    </message>
    <message>
        <source>Enable &amp;strong-encryption protocol</source>
        <translation>Protokoll für &amp;starke Verschlüsselung aktivieren</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>&amp;Funktionsstufe:</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>&amp;Durchsatzstufe:</translation>
    </message>
    <message>
        <source>C&amp;ontext:</source>
        <translation>C&amp;ontext:</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Aktivieren Sie zuerst „Smart-Lizenz-Konfiguration aktivieren“.</translation>
    </message>
    <message>
        <source>Standard is always enabled on this platform (CFG-5).</source>
        <translation>Standard ist auf dieser Plattform immer aktiviert (CFG-5).</translation>
    </message>
    <message>
        <source>Licenses are short: nothing new may be used until the account is in compliance again (OOC-5).</source>
        <translation>Lizenzen fehlen: Nichts Neues darf genutzt werden, bis das Konto wieder konform ist (OOC-5).</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3</source>
        <translation>%1 hat %2 frei, dies nimmt %3</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3: the account will be short</source>
        <translation>%1 hat %2 frei, dies nimmt %3: dem Konto werden Lizenzen fehlen</translation>
    </message>
    <message>
        <source>gives %1 back to %2</source>
        <translation>gibt %1 an %2 zurück</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>%1 hat %2 frei</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>always enabled on this platform</source>
        <translation>auf dieser Plattform immer aktiviert</translation>
    </message>
    <message>
        <source>Choose Standard: every other license needs the tier (REG-14).</source>
        <translation>Wählen Sie Standard: Jede andere Lizenz braucht die Stufe (REG-14).</translation>
    </message>
    <message>
        <source>Choose a level: the license is taken by level (CFG-2).</source>
        <translation>Wählen Sie eine Stufe: Die Lizenz wird nach Stufe genommen (CFG-2).</translation>
    </message>
    <message>
        <source>allows Active/Standby failover</source>
        <translation>erlaubt Active/Standby-Failover</translation>
    </message>
    <message>
        <source>not needed: the token allows export-controlled functionality</source>
        <translation>nicht nötig: das Token erlaubt exportkontrollierte Funktionen</translation>
    </message>
    <message>
        <source>A %1 takes at most %2. Enter 0 to %3: with the %4 included, %3 more reach its limit of %2.</source>
        <translation>%1 nimmt höchstens %2. Geben Sie 0 bis %3 ein: Mit den %4 enthaltenen erreichen %3 weitere das Limit von %2.</translation>
    </message>
    <message>
        <source>Licenses are short: no more than the present %1 can be asked for (OOC-6).</source>
        <translation>Lizenzen fehlen: Mehr als die jetzigen %1 können nicht angefordert werden (OOC-6).</translation>
    </message>
    <message>
        <source>%1 = %2 of at most %3</source>
        <translation>%1 = %2 von höchstens %3</translation>
    </message>
    <message>
        <source>%1 = %2, but a unit runs at most %3; %4 would be enough.</source>
        <translation>%1 = %2, aber eine Einheit nutzt höchstens %3; %4 würden genügen.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%1&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%1 verwenden&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;rklären</translation>
    </message>
    <message>
        <source>Effective Running Licenses</source>
        <translation>Aktuell wirksame Lizenzen</translation>
    </message>
    <message>
        <source>Shows the sum behind the selected line (Alt+Return)</source>
        <translation>Zeigt die Summe hinter der ausgewählten Zeile (Alt+Return)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>Die Registrierung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>licenses are short</source>
        <translation>Lizenzen fehlen</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Out of compliance: %1. What runs goes on; nothing new may be used (OOC-5).</source>
        <translation>Nicht konform: %1. Was läuft, läuft weiter; nichts Neues darf genutzt werden (OOC-5).</translation>
    </message>
    <message>
        <source>Out of compliance: %1. Nothing changes in what this platform runs (OOC-4).</source>
        <translation>Nicht konform: %1. An dem, was diese Plattform nutzt, ändert sich nichts (OOC-4).</translation>
    </message>
    <message>
        <source>The authorization expired for lack of contact: nothing new may be used until a contact succeeds (COM-6).</source>
        <translation>Die Autorisierung ist mangels Kontakt abgelaufen: Nichts Neues darf genutzt werden, bis ein Kontakt gelingt (COM-6).</translation>
    </message>
    <message>
        <source>The evaluation period has ended: register to use licensed features.</source>
        <translation>Der Evaluierungszeitraum ist zu Ende: Registrieren Sie, um lizenzierte Funktionen zu nutzen.</translation>
    </message>
    <message>
        <source>%1 This unit registers and renews by itself.</source>
        <translation>%1 Diese Einheit registriert sich und erneuert selbst.</translation>
    </message>
    <message>
        <source>Strong encryption is licensed and takes effect at the next reload.</source>
        <translation>Starke Verschlüsselung ist lizenziert und wird beim nächsten Neustart wirksam.</translation>
    </message>
    <message>
        <source>Registering since %1: %2</source>
        <translation>Registrierung läuft seit %1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartTransportForm</name>
    <message>
        <source>&amp;Host Name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>Versio&amp;n</source>
        <translation>Versio&amp;n</translation>
    </message>
    <message>
        <source>Enable Standard Utilit&amp;y Mode</source>
        <translation>Standard-Utilit&amp;y-Modus aktivieren</translation>
    </message>
    <message>
        <source>Smart Call Home</source>
        <translation>Smart Call Home</translation>
    </message>
    <message>
        <source>S&amp;mart Transport</source>
        <translation>S&amp;mart Transport</translation>
    </message>
    <message>
        <source>URL…</source>
        <translation>URL…</translation>
    </message>
    <message>
        <source>is left out of the messages</source>
        <translation>wird in den Nachrichten weggelassen</translation>
    </message>
    <message>
        <source>of the Smart Agent is left out of the messages</source>
        <translation>des Smart Agent wird in den Nachrichten weggelassen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Custom ID:</source>
        <translation>Eigene ID:</translation>
    </message>
    <message>
        <source>Customer Company Identifier:</source>
        <translation>Firmenkennung des Kunden:</translation>
    </message>
    <message>
        <source>Customer Company Name:</source>
        <translation>Firmenname des Kunden:</translation>
    </message>
    <message>
        <source>Customer Street:</source>
        <translation>Straße des Kunden:</translation>
    </message>
    <message>
        <source>Customer City:</source>
        <translation>Ort des Kunden:</translation>
    </message>
    <message>
        <source>Customer State:</source>
        <translation>Bundesstaat des Kunden:</translation>
    </message>
    <message>
        <source>Customer Country:</source>
        <translation>Land des Kunden:</translation>
    </message>
    <message>
        <source>Customer Postal Code:</source>
        <translation>Postleitzahl des Kunden:</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utility</translation>
    </message>
    <message>
        <source>%1 runs release %2; this is available from release %3 on (UTIL-13). Upgrade it first.</source>
        <translation>%1 läuft mit Release %2; dies ist ab Release %3 verfügbar (UTIL-13). Führen Sie zuerst ein Upgrade durch.</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Aktivieren Sie zuerst „Smart-Lizenz-Konfiguration aktivieren“.</translation>
    </message>
    <message>
        <source>Choose Smart Transport first.</source>
        <translation>Wählen Sie zuerst Smart Transport.</translation>
    </message>
    <message>
        <source>Standard utility mode needs Smart Transport: Smart Call Home does not carry it (TRN-13).</source>
        <translation>Der Standard-Utility-Modus braucht Smart Transport: Smart Call Home überträgt ihn nicht (TRN-13).</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;smart&quot;&gt;Switch to Smart Transport&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;smart&quot;&gt;Zu Smart Transport wechseln&lt;/a&gt;</translation>
    </message>
    <message>
        <source>use is metered and billed under a Managed Service License Agreement</source>
        <translation>die Nutzung wird gemessen und nach einem Managed Service License Agreement abgerechnet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the default server</source>
        <translation>der Standardserver</translation>
    </message>
    <message>
        <source>usage reports to %1</source>
        <translation>Nutzungsberichte an %1</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>über den Proxy %1:%2</translation>
    </message>
    <message>
        <source>the messages leave out host name and version</source>
        <translation>die Nachrichten lassen Hostname und Version weg</translation>
    </message>
    <message>
        <source>the messages leave out the host name</source>
        <translation>die Nachrichten lassen den Hostnamen weg</translation>
    </message>
    <message>
        <source>the messages leave out the version</source>
        <translation>die Nachrichten lassen die Version weg</translation>
    </message>
    <message>
        <source>the messages leave out nothing</source>
        <translation>die Nachrichten lassen nichts weg</translation>
    </message>
    <message>
        <source>Smart Transport to %1</source>
        <translation>Smart Transport zu %1</translation>
    </message>
    <message>
        <source>Smart Call Home (default)</source>
        <translation>Smart Call Home (Standard)</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA), without a custom ID</source>
        <translation>Standard-Utility-Modus (MSLA), ohne eigene ID</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA) for %1</source>
        <translation>Standard-Utility-Modus (MSLA) für %1</translation>
    </message>
    <message>
        <source>default utility mode</source>
        <translation>Utility-Modus nach Voreinstellung</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAccountPane</name>
    <message>
        <source>Qualified for export-controlled functionality</source>
        <translation>Für exportkontrollierte Funktionen qualifiziert</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Für permanente Lizenzreservierung zugelassen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>These are separate properties of the whole account, set by Cisco. Changing one here acts at once; it can be undone.</source>
        <translation>Dies sind getrennte Eigenschaften des ganzen Kontos, von Cisco festgelegt. Eine Änderung hier wirkt sofort; sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Users of the portal</source>
        <translation>Benutzer des Portals</translation>
    </message>
    <message>
        <source>Everybody is an administrator of the account.</source>
        <translation>Alle sind Administratoren des Kontos.</translation>
    </message>
    <message>
        <source>As soon as you add a user, only those of this list reach the portal, each what you allow. The first one is you.</source>
        <translation>Sobald Sie einen Benutzer hinzufügen, haben nur die in dieser Liste Zugriff auf das Portal, jeder auf das, was Sie erlauben. Der erste sind Sie.</translation>
    </message>
    <message>
        <source>Choose a user in the table first.</source>
        <translation>Wählen Sie zuerst einen Benutzer in der Tabelle.</translation>
    </message>
    <message>
        <source>A token may allow export-controlled functionality; devices registered with it run strong encryption without a license of their own.</source>
        <translation>Ein Token darf exportkontrollierte Funktionen erlauben; damit registrierte Geräte nutzen starke Verschlüsselung ohne eigene Lizenz.</translation>
    </message>
    <message>
        <source>No token can allow export-controlled functionality. A device needs a strong encryption license of the account instead.</source>
        <translation>Kein Token kann exportkontrollierte Funktionen erlauben. Ein Gerät braucht stattdessen eine Lizenz des Kontos für starke Verschlüsselung.</translation>
    </message>
    <message>
        <source>Permanent licenses can be added to the account and reserved for devices that may not reach the Smart Software Manager.</source>
        <translation>Permanente Lizenzen können dem Konto hinzugefügt und für Geräte reserviert werden, die den Smart Software Manager nicht erreichen dürfen.</translation>
    </message>
    <message>
        <source>Permanent licenses cannot be added or reserved.</source>
        <translation>Permanente Lizenzen können weder hinzugefügt noch reserviert werden.</translation>
    </message>
    <message>
        <source>Strong encryption allowed individually: the account then owns strong encryption licenses; add them in a virtual account&apos;s tab Licenses.</source>
        <translation>Starke Verschlüsselung einzeln erlaubt: Das Konto besitzt dann Lizenzen für starke Verschlüsselung; fügen Sie sie auf der Registerkarte Lizenzen eines virtuellen Kontos hinzu.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Warnmeldungen</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>Warnmeldungen werden gelesen</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Keine Warnmeldungen.</translation>
    </message>
    <message>
        <source>Shortages, terms that end within 90 days, devices without contact and On-Prem servers that do not synchronize stand here.</source>
        <translation>Unterdeckungen, Laufzeiten, die innerhalb von 90 Tagen enden, Geräte ohne Kontakt und On-Prem-Server, die nicht synchronisieren, stehen hier.</translation>
    </message>
    <message>
        <source>%1 major, %2 minor</source>
        <extracomment>How many alerts there are: of the worse kind, and of the other</extracomment>
        <translation>%1 schwer, %2 leicht</translation>
    </message>
</context>
<context>
    <name>lictor::SsmEventsTab</name>
    <message>
        <source>Event Log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Nothing has happened in this virtual account yet.</source>
        <translation>In diesem virtuellen Konto ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Tokens, registrations, licenses added and moved, and changes of compliance are listed here, newest first.</source>
        <translation>Token, Registrierungen, hinzugefügte und verschobene Lizenzen sowie Änderungen der Konformität stehen hier, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmGeneralTab</name>
    <message>
        <source>Product Instance Registration Tokens</source>
        <translation>Registrierungstoken für Produktinstanzen</translation>
    </message>
    <message>
        <source>Show Token…</source>
        <translation>Token anzeigen…</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virtuelles Konto</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>Default Virtual Account:</source>
        <translation>Virtuelles Standardkonto:</translation>
    </message>
    <message>
        <source>The registration tokens below can be used to register new product instances to this virtual account.</source>
        <translation>Mit den Registrierungstoken unten lassen sich neue Produktinstanzen bei diesem virtuellen Konto registrieren.</translation>
    </message>
    <message>
        <source>New Token...</source>
        <translation>Neues Token...</translation>
    </message>
    <message>
        <source>This virtual account has no registration token.</source>
        <translation>Dieses virtuelle Konto hat kein Registrierungstoken.</translation>
    </message>
    <message>
        <source>A device registers with a token of the account that it shall belong to. “New Token...” makes one.</source>
        <translation>Ein Gerät registriert sich mit einem Token des Kontos, zu dem es gehören soll. „Neues Token...“ erstellt eines.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Choose a token in the table first.</source>
        <translation>Wählen Sie zuerst ein Token in der Tabelle.</translation>
    </message>
    <message>
        <source>This token is revoked already.</source>
        <translation>Dieses Token ist bereits widerrufen.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInstancesTab</name>
    <message>
        <source>Product Instances</source>
        <translation>Produktinstanzen</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No device is registered to this virtual account.</source>
        <translation>Bei diesem virtuellen Konto ist kein Gerät registriert.</translation>
    </message>
    <message>
        <source>Choose devices in the Device List and register them with a token of this account, made on the tab General.</source>
        <translation>Wählen Sie Geräte in der Geräteliste und registrieren Sie sie mit einem Token dieses Kontos, erstellt auf der Registerkarte Allgemein.</translation>
    </message>
    <message>
        <source>Choose a product instance in the table first.</source>
        <translation>Wählen Sie zuerst eine Produktinstanz in der Tabelle.</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>Es gibt kein anderes virtuelles Konto, in das übertragen werden könnte. Legen Sie eines mit „Neues virtuelles Konto…“ an.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInventoryPane</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Virtuelles Konto:</translation>
    </message>
    <message>
        <source>New virtual account…</source>
        <translation>Neues virtuelles Konto…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Product Instances</source>
        <translation>Produktinstanzen</translation>
    </message>
    <message>
        <source>Event Log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>%1 is out of compliance: %2: %3.</source>
        <translation>%1 ist nicht konform: %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of compliance in %n licenses.</source>
        <translation>
            <numerusform>%1 ist bei %n Lizenz nicht konform.</numerusform>
            <numerusform>%1 ist bei %n Lizenzen nicht konform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::SsmLicensesTab</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>License Reservation…</source>
        <translation>Lizenzreservierung…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>This virtual account owns no licenses and uses none.</source>
        <translation>Dieses virtuelle Konto besitzt keine Lizenzen und nutzt keine.</translation>
    </message>
    <message>
        <source>Licenses bought from Cisco or a reseller are added by their product ID.</source>
        <translation>Bei Cisco oder einem Händler gekaufte Lizenzen werden per Produkt-ID hinzugefügt.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Lizenzen per Produkt-ID hinzufügen…</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>Es gibt kein anderes virtuelles Konto, in das übertragen werden könnte. Legen Sie eines mit „Neues virtuelles Konto…“ an.</translation>
    </message>
    <message>
        <source>There is nothing to transfer.</source>
        <translation>Es gibt nichts zu übertragen.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmOnPremPane</name>
    <message>
        <source>On-Prem Servers</source>
        <translation>On-Prem-Server</translation>
    </message>
    <message>
        <source>Synchronize Now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>On-Prem</source>
        <translation>On-Prem</translation>
    </message>
    <message>
        <source>An On-Prem server serves devices that may not reach the internet. The Smart Software Manager and the server know of each other what they learned at the last synchronization.</source>
        <translation>Ein On-Prem-Server bedient Geräte, die das Internet nicht erreichen dürfen. Der Smart Software Manager und der Server wissen voneinander, was sie bei der letzten Synchronisierung erfahren haben.</translation>
    </message>
    <message>
        <source>There is no On-Prem server.</source>
        <translation>Es gibt keinen On-Prem-Server.</translation>
    </message>
    <message>
        <source>Devices that may not reach the internet register with a server of your own.</source>
        <translation>Geräte, die das Internet nicht erreichen dürfen, registrieren sich bei einem eigenen Server.</translation>
    </message>
    <message>
        <source>Add On-Prem server…</source>
        <translation>On-Prem-Server hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a server in the table first.</source>
        <translation>Wählen Sie zuerst einen Server in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>lictor::StatusBar</name>
    <message>
        <source>Count the devices out of compliance</source>
        <translation>Die nicht konformen Geräte zählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who acts: the name in the journal</source>
        <translation>Wer handelt: der Name im Journal</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and faults that are set; click to see them</source>
        <translation>Gesetzte Ausfälle und Störungen; klicken Sie, um sie zu sehen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>The running configuration differs from the one that the device starts with; click to save it</source>
        <translation>Die laufende Konfiguration weicht von der ab, mit der das Gerät startet; klicken Sie, um sie zu speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n Zeile beibehalten</numerusform>
            <numerusform>%n Zeilen beibehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration lines that Lictor carries as they are and does not obey; click to see them</source>
        <translation>Konfigurationszeilen, die Lictor unverändert mitführt und nicht befolgt; klicken Sie, um sie zu sehen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>1 device out of compliance</source>
        <translation>1 Gerät nicht konform</translation>
    </message>
    <message>
        <source>%1 devices out of compliance</source>
        <translation>%1 Geräte nicht konform</translation>
    </message>
</context>
<context>
    <name>lictor::StepRows</name>
    <message>
        <source>Reload One Unit</source>
        <translation>Eine Einheit neu starten</translation>
    </message>
    <message>
        <source>Reload one unit of the pair alone?</source>
        <translation>Nur eine Einheit des Paars neu starten?</translation>
    </message>
    <message>
        <source>%1

Undo will still be possible in Lictor.</source>
        <translation>%1

In Lictor lässt sich das danach noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Reload one unit</source>
        <translation>Eine Einheit neu starten</translation>
    </message>
</context>
<context>
    <name>lictor::StepTable</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Virt. Konto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What-If: Owned</source>
        <translation>Was-wäre-wenn: Bestand</translation>
    </message>
    <message>
        <source>What-If: In Use</source>
        <translation>Was-wäre-wenn: In Verwendung</translation>
    </message>
    <message>
        <source>What-If: Balance</source>
        <translation>Was-wäre-wenn: Saldo</translation>
    </message>
</context>
<context>
    <name>lictor::TableView</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Tabulatorgetrennter Text (*.tsv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Mit Kopfzeilen kopieren</translation>
    </message>
    <message>
        <source>Export This View…</source>
        <translation>Diese Ansicht exportieren…</translation>
    </message>
</context>
<context>
    <name>lictor::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Point of the time line</source>
        <translation>Punkt der Zeitachse</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse name the points of the time line: half a year back and ahead.</source>
        <translation>Pfeiltasten oder Maus benennen die Punkte der Zeitachse: ein halbes Jahr zurück und voraus.</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Wählen Sie zuerst eine Aufgabe aus.</translation>
    </message>
    <message>
        <source>This is a date, not a task of the agent: nothing can be run.</source>
        <translation>Dies ist ein Termin, keine Aufgabe des Agents: Es gibt nichts auszuführen.</translation>
    </message>
</context>
<context>
    <name>lictor::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
</context>
<context>
    <name>lictor::TlsProxyPane</name>
    <message>
        <source>Specif&amp;y the maximum number of TLS proxy sessions</source>
        <translation>Höchstzahl der TLS-Proxy-Sitzungen an&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Maximum number of TLS proxy sessions:</source>
        <translation>&amp;Höchstzahl der TLS-Proxy-Sitzungen:</translation>
    </message>
    <message>
        <source>Every session of Encrypted Voice Inspection counts, and one connection may take several. Uses that need no license, such as Mobility Advantage Proxy, and media that is passed through do not count (TLS-1 to 3, TLS-11).</source>
        <translation>Jede Sitzung von Encrypted Voice Inspection zählt, und eine Verbindung kann mehrere belegen. Nutzungen ohne Lizenzbedarf, etwa Mobility Advantage Proxy, und durchgeleitete Medien zählen nicht (TLS-1 bis 3, TLS-11).</translation>
    </message>
    <message>
        <source>by the license</source>
        <translation>nach Lizenz</translation>
    </message>
    <message>
        <source>The license decides. Check the box above to set a number.</source>
        <translation>Die Lizenz entscheidet. Aktivieren Sie das Kästchen oben, um eine Zahl festzulegen.</translation>
    </message>
    <message>
        <source>%1 sessions are outside the limits of a %2. Enter 1 to %3; the default is %4.</source>
        <translation>%1 Sitzungen liegen außerhalb der Grenzen eines Modells %2. Geben Sie 1 bis %3 ein; der Standard ist %4.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%2 verwenden&lt;/a&gt;</translation>
    </message>
    <message>
        <source>1 to %1 on a %2, by default %3</source>
        <translation>1 bis %1 auf einem Modell %2, standardmäßig %3</translation>
    </message>
    <message>
        <source>Usable: %1, the least of %2 set here, %3 licensed and %4 of the platform (TLS-6).</source>
        <translation>Nutzbar: %1, das Kleinste von %2 hier festgelegt, %3 lizenziert und %4 der Plattform (TLS-6).</translation>
    </message>
    <message>
        <source>Usable: %1, the lesser of %2 licensed and %3 of the platform (TLS-5).</source>
        <translation>Nutzbar: %1, das Kleinere von %2 lizenziert und %3 der Plattform (TLS-5).</translation>
    </message>
    <message>
        <source>The license is K8, without strong encryption: at most %1 sessions, %2 of them SRTP (TLS-8, TLS-10).</source>
        <translation>Die Lizenz ist K8, ohne starke Verschlüsselung: höchstens %1 Sitzungen, davon %2 SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The license is K9, with strong encryption: sessions up to the platform&apos;s limit, any number of them SRTP (TLS-8, TLS-10).</source>
        <translation>Die Lizenz ist K9, mit starker Verschlüsselung: Sitzungen bis zur Grenze der Plattform, davon beliebig viele SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The limit is the default of %1, as after clearing the configuration, and %2 sessions are licensed (TLS-7).</source>
        <translation>Die Grenze ist der Standard von %1, wie nach dem Löschen der Konfiguration, und %2 Sitzungen sind lizenziert (TLS-7).</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>Auf %1 er&amp;höhen</translation>
    </message>
</context>
<context>
    <name>lictor::TokenDialog</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Press ctrl + c to copy selected text to clipboard.</source>
        <translation>Drücken Sie ctrl + c, um den ausgewählten Text in die Zwischenablage zu kopieren.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>lictor::TokenRows</name>
    <message>
        <source>%1 · expires in %2 d · export-controlled %3</source>
        <translation>%1 · läuft in %2 d ab · exportkontrolliert %3</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Paste a token or choose one above.</source>
        <translation>Fügen Sie ein Token ein oder wählen Sie oben eines.</translation>
    </message>
    <message>
        <source>The Smart Software Manager does not know this token; the registration would fail.</source>
        <translation>Der Smart Software Manager kennt dieses Token nicht; die Registrierung würde fehlschlagen.</translation>
    </message>
    <message>
        <source>This token was revoked; the registration would fail.</source>
        <translation>Dieses Token wurde widerrufen; die Registrierung würde fehlschlagen.</translation>
    </message>
    <message>
        <source>This token expired at %1; the registration would fail.</source>
        <translation>Dieses Token ist um %1 abgelaufen; die Registrierung würde fehlschlagen.</translation>
    </message>
    <message>
        <source>&amp;Choose a token:</source>
        <translation>Token &amp;wählen:</translation>
    </message>
    <message>
        <source>&amp;New Token</source>
        <translation>&amp;Neues Token</translation>
    </message>
    <message>
        <source>Makes a token of the default virtual account that is valid for %1 days.</source>
        <translation>Erzeugt ein Token des virtuellen Standardkontos, das %1 Tage gültig ist.</translation>
    </message>
    <message>
        <source>&amp;ID Token:</source>
        <translation>&amp;ID-Token:</translation>
    </message>
    <message>
        <source>ID Token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Paste the token of the Smart Software Manager</source>
        <translation>Token des Smart Software Manager einfügen</translation>
    </message>
    <message>
        <source>Tokens of the Smart Software Manager…</source>
        <translation>Token des Smart Software Manager…</translation>
    </message>
    <message>
        <source>There is no valid token; make one</source>
        <translation>Es gibt kein gültiges Token; erstellen Sie eines</translation>
    </message>
</context>
<context>
    <name>lictor::TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Export-Controlled</source>
        <translation>Exportkontrolliert</translation>
    </message>
    <message>
        <source>Created By</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Press Return to see the whole token.</source>
        <translation>Drücken Sie die Eingabetaste, um das ganze Token zu sehen.</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Copy, Revoke</source>
        <translation>Kopieren, Widerrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>lictor::ToolCommands</name>
    <message>
        <source>&amp;Command Line Interface…</source>
        <translation>&amp;Befehlszeile…</translation>
    </message>
    <message>
        <source>Sho&amp;w Running Configuration in New Window</source>
        <translation>&amp;Laufende Konfiguration in neuem Fenster anzeigen</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät aus.</translation>
    </message>
</context>
<context>
    <name>lictor::TroubleTable</name>
    <message>
        <source>today and what-if</source>
        <translation>heute und Was-wäre-wenn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>lictor::TrustedCertificateTable</name>
    <message>
        <source>In use by the server</source>
        <translation>Vom Server verwendet</translation>
    </message>
    <message>
        <source>No longer the server&apos;s</source>
        <translation>Vom Server nicht mehr verwendet</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>lictor::TrustpoolPane</name>
    <message>
        <source>Trusted Certificate Pool</source>
        <translation>Pool vertrauenswürdiger Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Edit Trusted Certificate Pool Policy…</source>
        <translation>&amp;Richtlinie des Zertifikatpools bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Import Bundle</source>
        <translation>Bündel &amp;importieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>The device checks the license server&apos;s certificate with what stands here. Unless it is signed by itself, it must be made for server authentication (CERTPOOL-4, CERTPOOL-5).</source>
        <translation>Mit dem, was hier steht, prüft das Gerät das Zertifikat des Lizenzservers. Ist dieses nicht selbstsigniert, muss es für die Serverauthentifizierung ausgestellt sein (CERTPOOL-4, CERTPOOL-5).</translation>
    </message>
    <message>
        <source>Trusted Certificate Pool of %1</source>
        <translation>Pool vertrauenswürdiger Zertifikate von %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Automatic import: every day at %1 from %2</source>
        <translation>Automatischer Import: täglich um %1 von %2</translation>
    </message>
    <message>
        <source>Automatic import: off. Contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Automatischer Import: aus. Ab dem Tag, an dem der Aussteller des Serverzertifikats wechselt, schlagen Kontakte fehl, bis ein Bündel von Hand importiert wird (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis checks the server&apos;s certificate; this pool is the ASA&apos;s own.</source>
        <translation>Für die Lizenzierung prüft der Supervisor des Chassis das Zertifikat des Servers; dieser Pool gilt nur für die ASA selbst.</translation>
    </message>
    <message>
        <source>&amp;Turn On Automatic Import</source>
        <translation>&amp;Automatischen Import einschalten</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>Der Aussteller des Servers wechselt am %1; ohne automatischen Import schlägt der nächste Kontakt danach fehl (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another issuer since %1, which is not in the pool: every contact fails. Turn on automatic import, or import the bundle (CERTPOOL-3).</source>
        <translation>Das Zertifikat des Servers stammt seit %1 von einem anderen Aussteller, der nicht im Pool ist: Jeder Kontakt schlägt fehl. Schalten Sie den automatischen Import ein oder importieren Sie das Bündel (CERTPOOL-3).</translation>
    </message>
</context>
<context>
    <name>lictor::UnitTable</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Own Contexts</source>
        <translation>Eigene Kontexte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lictor::UpcomingTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>lictor::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Zugriff auf</translation>
    </message>
    <message>
        <source>Everything (administrator)</source>
        <translation>Alles (Administrator)</translation>
    </message>
</context>
<context>
    <name>lictor::VerifyReportWindow</name>
    <message>
        <source>&amp;Verify</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>Verify Report</source>
        <translation>Bericht prüfen</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Bericht:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>JSON reports hold their digest; others are compared with the JSON report or the provenance file that stands beside them.</source>
        <translation>JSON-Berichte enthalten ihren Digest; andere werden mit dem JSON-Bericht oder der Herkunftsdatei verglichen, die daneben liegt.</translation>
    </message>
    <message>
        <source>Name a report first.</source>
        <translation>Nennen Sie zuerst einen Bericht.</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>Bericht auswählen</translation>
    </message>
    <message>
        <source>Reports (*.json *.html *.pdf *.xlsx *.csv);;All files (*)</source>
        <translation>Berichte (*.json *.html *.pdf *.xlsx *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Verify the report</source>
        <translation>Bericht prüfen</translation>
    </message>
</context>
</TS>
