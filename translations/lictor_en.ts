<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountTime</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n device(s))</source>
        <translation>
            <numerusform>Import %1 (%n device)</numerusform>
            <numerusform>Import %1 (%n devices)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n fault(s)</source>
        <translation>
            <numerusform>Clear %n fault</numerusform>
            <numerusform>Clear %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n permanent license(s) of %1</source>
        <translation>
            <numerusform>Reserve %n permanent license of %1</numerusform>
            <numerusform>Reserve %n permanent licenses of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n permanent license(s)</source>
        <translation>
            <numerusform>Return %n permanent license</numerusform>
            <numerusform>Return %n permanent licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request permanent licenses for %n device(s)</source>
        <translation>
            <numerusform>Request a permanent license for %n device</numerusform>
            <numerusform>Request permanent licenses for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install permanent licenses on %n device(s)</source>
        <translation>
            <numerusform>Install the permanent license on %n device</numerusform>
            <numerusform>Install a permanent license on %n device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the requests for permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Cancel the request for a permanent license of %n device</numerusform>
            <numerusform>Cancel the requests for permanent licenses of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Enable permanent license reservation on %n device</numerusform>
            <numerusform>Enable permanent license reservation on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Disable permanent license reservation on %n device</numerusform>
            <numerusform>Disable permanent license reservation on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Return the permanent license of %n device</numerusform>
            <numerusform>Return the permanent licenses of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n license(s))</source>
        <translation>
            <numerusform>Import %1 (%n license)</numerusform>
            <numerusform>Import %1 (%n licenses)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %1 reach %n virtual account(s)</source>
        <translation>
            <numerusform>Let %1 reach %n virtual account</numerusform>
            <numerusform>Let %1 reach %n virtual accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n product instance(s) to %1</source>
        <translation>
            <numerusform>Transfer %n product instance to %1</numerusform>
            <numerusform>Transfer %n product instances to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n license(s) more are in use than the virtual account owns</source>
        <translation>
            <numerusform>%n license more is in use than the virtual account owns</numerusform>
            <numerusform>%n licenses more are in use than the virtual account owns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expired on %1</source>
        <translation>
            <numerusform>%n license expired on %1</numerusform>
            <numerusform>%n licenses expired on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within a day</source>
        <translation>
            <numerusform>%n license expires on %1, within a day</numerusform>
            <numerusform>%n licenses expire on %1, within a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within %2 days</source>
        <translation>
            <numerusform>%n license expires on %1, within %2 days</numerusform>
            <numerusform>%n licenses expire on %1, within %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>%n license(s) ended</source>
        <translation>
            <numerusform>%n license ended</numerusform>
            <numerusform>%n licenses ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextReport</name>
    <message numerus="yes">
        <source>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</source>
        <translation>
            <numerusform>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</numerusform>
            <numerusform>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contexts used; license %2; platform %3</source>
        <translation>
            <numerusform>%1 of %n contexts used; license %2; platform %3</numerusform>
            <numerusform>%1 of %n contexts used; license %2; platform %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message numerus="yes">
        <source>%n device(s) without contact, the first grace period ends on %1</source>
        <translation>
            <numerusform>%n device without contact, the first grace period ends on %1</numerusform>
            <numerusform>%n devices without contact, the first grace period ends on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) missing</source>
        <translation>
            <numerusform>%n license missing</numerusform>
            <numerusform>%n licenses missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetChanges</name>
    <message numerus="yes">
        <source>%n more device(s) change</source>
        <translation>
            <numerusform>%n more device change</numerusform>
            <numerusform>%n more devices change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) more in the account</source>
        <translation>
            <numerusform>%n product instance more in the account</numerusform>
            <numerusform>%n product instances more in the account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) less in the account</source>
        <translation>
            <numerusform>%n product instance less in the account</numerusform>
            <numerusform>%n product instances less in the account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration token(s) more</source>
        <translation>
            <numerusform>%n registration token more</numerusform>
            <numerusform>%n registration tokens more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all</source>
        <translation>
            <numerusform>%n fault in all</numerusform>
            <numerusform>%n faults in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message numerus="yes">
        <source>Cluster %1 · %n units</source>
        <translation>
            <numerusform>Cluster %1 · %n units</numerusform>
            <numerusform>Cluster %1 · %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFixAll</name>
    <message numerus="yes">
        <source>%n row(s) say “%1” in the column %2.</source>
        <translation>
            <numerusform>%n row say “%1” in the column %2.</numerusform>
            <numerusform>%n rows say “%1” in the column %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message numerus="yes">
        <source>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range</source>
        <translation>
            <numerusform>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU; give memory in this range</numerusform>
            <numerusform>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPUs; give memory in this range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet</source>
        <translation>
            <numerusform>the sheet %1 holds a list too (%n row) and is not imported; choose it with --sheet</numerusform>
            <numerusform>the sheet %1 holds a list too (%n rows) and is not imported; choose it with --sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n devices: authorization expired for want of contact</source>
        <translation>
            <numerusform>%n device: authorization expired for want of contact</numerusform>
            <numerusform>%n devices: authorization expired for want of contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation period over</source>
        <translation>
            <numerusform>%n device: evaluation period over</numerusform>
            <numerusform>%n devices: evaluation period over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: out of compliance</source>
        <translation>
            <numerusform>%n device: out of compliance</numerusform>
            <numerusform>%n devices: out of compliance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: registration failed</source>
        <translation>
            <numerusform>%n device: registration failed</numerusform>
            <numerusform>%n devices: registration failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: no contact; the first grace period ends %1</source>
        <translation>
            <numerusform>%n device: no contact; the first grace period ends %1</numerusform>
            <numerusform>%n devices: no contact; the first grace period ends %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation ends soon, the first %1</source>
        <translation>
            <numerusform>%n device: evaluation ends soon, the first %1</numerusform>
            <numerusform>%n devices: evaluation ends soon, the first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices: rate-limited to 100 Kbps</source>
        <translation>
            <numerusform>%n device: rate-limited to 100 Kbps</numerusform>
            <numerusform>%n devices: rate-limited to 100 Kbps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message numerus="yes">
        <source>%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)</source>
        <translation>
            <numerusform>%1 GB of memory are outside %2 to %3 GB for %n vCPU</numerusform>
            <numerusform>%1 GB of memory are outside %2 to %3 GB for %n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferLicensesDialog</name>
    <message numerus="yes">
        <source>%1 has %n unused; only these can be moved.</source>
        <translation>
            <numerusform>%1 has %n unused; only this one can be moved.</numerusform>
            <numerusform>%1 has %n unused; only these can be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose contact and live on their grace period: %1</source>
        <translation>
            <numerusform>%n device lose contact and live on their grace period: %1</numerusform>
            <numerusform>%n devices lose contact and live on their grace period: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their authorization: %1</source>
        <translation>
            <numerusform>%n device lose their authorization: %1</numerusform>
            <numerusform>%n devices lose their authorization: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their registration: %1</source>
        <translation>
            <numerusform>%n device lose their registration: %1</numerusform>
            <numerusform>%n devices lose their registration: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fail to register: %1</source>
        <translation>
            <numerusform>%n device fail to register: %1</numerusform>
            <numerusform>%n devices fail to register: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation period of %n device(s) ends: %1</source>
        <translation>
            <numerusform>The evaluation period of %n device ends: %1</numerusform>
            <numerusform>The evaluation period of %n devices ends: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are out of compliance, %1 is short: %2</source>
        <translation>
            <numerusform>%n device are out of compliance, %1 is short: %2</numerusform>
            <numerusform>%n devices are out of compliance, %1 is short: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose the license kept after a takeover: %1</source>
        <translation>
            <numerusform>%n device lose the license kept after a takeover: %1</numerusform>
            <numerusform>%n devices lose the license kept after a takeover: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover link(s) do not understand each other: %1</source>
        <translation>
            <numerusform>%n failover link do not understand each other: %1</numerusform>
            <numerusform>%n failover links do not understand each other: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing already</source>
        <translation>
            <numerusform>%1: %n of %2 are missing already</numerusform>
            <numerusform>%1: %n of %2 are missing already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing</source>
        <translation>
            <numerusform>%1: %n of %2 are missing</numerusform>
            <numerusform>%1: %n of %2 are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkDesk</name>
    <message numerus="yes">
        <source>What will happen to %n device(s)</source>
        <translation>
            <numerusform>What will happen to %n device</numerusform>
            <numerusform>What will happen to %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkFields</name>
    <message numerus="yes">
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: %n code</numerusform>
            <numerusform>%1: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkPane</name>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual account(s)</source>
        <translation>
            <numerusform>%n virtual account</numerusform>
            <numerusform>%n virtual accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do It for %n Device(s)</source>
        <translation>
            <numerusform>&amp;Do It for %n Device</numerusform>
            <numerusform>&amp;Do It for %n Devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n device(s). Undo takes it back.</source>
        <translation>
            <numerusform>Done for %n device. Undo takes it back.</numerusform>
            <numerusform>Done for %n devices. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %1 of %n device(s). The column Last Action says why the others were refused.</source>
        <translation>
            <numerusform>Done for %1 of %n device. The column Last Action says why the others were refused.</numerusform>
            <numerusform>Done for %1 of %n devices. The column Last Action says why the others were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n device(s): %1</source>
        <translation>
            <numerusform>• %n device: %1</numerusform>
            <numerusform>• %n devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n device(s)?</source>
        <translation>
            <numerusform>%1 on %n device?</numerusform>
            <numerusform>%1 on %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommandWindow</name>
    <message numerus="yes">
        <source>%1 and %n more:</source>
        <translation>
            <numerusform>%1 and %n more:</numerusform>
            <numerusform>%1 and %n more:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are not shown; lictorctl cli --filter prints all of them.</source>
        <translation>
            <numerusform>%n more answer is not shown; lictorctl cli --filter prints all of them.</numerusform>
            <numerusform>%n more answers are not shown; lictorctl cli --filter prints all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommonSettingsForm</name>
    <message numerus="yes">
        <source>(%n different)</source>
        <translation>
            <numerusform>(%n different)</numerusform>
            <numerusform>(%n different)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s) have this setting.</source>
        <translation>
            <numerusform>%n selected device have this setting.</numerusform>
            <numerusform>%n selected devices have this setting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to %1, beyond the default; %n selected device(s) have this setting.</source>
        <translation>
            <numerusform>0 to %1, beyond the default; %n selected device have this setting.</numerusform>
            <numerusform>0 to %1, beyond the default; %n selected devices have this setting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ComplianceTable</name>
    <message numerus="yes">
        <source>%n device(s) ask for it</source>
        <translation>
            <numerusform>%n device ask for it</numerusform>
            <numerusform>%n devices ask for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationWindow</name>
    <message numerus="yes">
        <source>%n line(s), all of them modelled.</source>
        <translation>
            <numerusform>%n line, modelled.</numerusform>
            <numerusform>%n lines, all of them modelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).</source>
        <translation>
            <numerusform>%n line, %1 modelled, %2 kept word for word (muted, with a bar in the margin).</numerusform>
            <numerusform>%n lines, %1 modelled, %2 kept word for word (muted, with a bar in the margin).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseChart</name>
    <message numerus="yes">
        <source>short from %1, %n missing; Left and Right walk the steps</source>
        <translation>
            <numerusform>short from %1, %n missing; Left and Right walk the steps</numerusform>
            <numerusform>short from %1, %n missing; Left and Right walk the steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short since %1</source>
        <translation>
            <numerusform>%n short since %1</numerusform>
            <numerusform>%n short since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short from %1</source>
        <translation>
            <numerusform>%n short from %1</numerusform>
            <numerusform>%n short from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what-if: %n short from %1</source>
        <translation>
            <numerusform>what-if: %n short from %1</numerusform>
            <numerusform>what-if: %n short from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseCharts</name>
    <message numerus="yes">
        <source>%n more license(s) are in the table.</source>
        <translation>
            <numerusform>%n more license are in the table.</numerusform>
            <numerusform>%n more licenses are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::DeviceCommands</name>
    <message numerus="yes">
        <source>Remove %n devices before their permanent licenses are returned?</source>
        <translation>
            <numerusform>Remove %n device before its permanent license is returned?</numerusform>
            <numerusform>Remove %n devices before their permanent licenses are returned?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FaultTable</name>
    <message numerus="yes">
        <source>%n device(s) missed a contact</source>
        <translation>
            <numerusform>%n device missed a contact</numerusform>
            <numerusform>%n devices missed a contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindDialog</name>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>The best %n are shown.</numerusform>
            <numerusform>The best %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindingsTab</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>how many findings are listed, of how many</extracomment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::GroupForm</name>
    <message numerus="yes">
        <source>%n preconditions are not fulfilled.</source>
        <translation>
            <numerusform>%n preconditions are not fulfilled.</numerusform>
            <numerusform>%n preconditions are not fulfilled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::HomeForecast</name>
    <message numerus="yes">
        <source>Forecast, %n day(s)</source>
        <translation>
            <numerusform>Forecast, %n day</numerusform>
            <numerusform>Forecast, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Look %n day ahead</numerusform>
            <numerusform>Look %n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::HomePane</name>
    <message numerus="yes">
        <source>and %n more, in the tables below and in the Device List</source>
        <translation>
            <numerusform>and %n more, in the tables below and in the Device List</numerusform>
            <numerusform>and %n more, in the tables below and in the Device List</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportChangesPage</name>
    <message numerus="yes">
        <source>Import the good rows, leave out refused files and %n refused row(s)</source>
        <translation>
            <numerusform>Import the good rows, leave out refused files and %n refused row</numerusform>
            <numerusform>Import the good rows, leave out refused files and %n refused rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out %n refused row(s)</source>
        <translation>
            <numerusform>Import the good rows, leave out %n refused row</numerusform>
            <numerusform>Import the good rows, leave out %n refused rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportReplaced</name>
    <message numerus="yes">
        <source>The fleet has %n device(s) of this name with another serial number:</source>
        <translation>
            <numerusform>The fleet has %n device of this name with another serial number:</numerusform>
            <numerusform>The fleet has %n devices of this name with another serial number:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportWindow</name>
    <message numerus="yes">
        <source>%n device(s) can be imported.</source>
        <translation>
            <numerusform>%n device can be imported.</numerusform>
            <numerusform>%n devices can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import the %n Good Row(s)</source>
        <translation>
            <numerusform>&amp;Import the %n Good Row</numerusform>
            <numerusform>&amp;Import the %n Good Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Device(s)</source>
        <translation>
            <numerusform>&amp;Import %n Device</numerusform>
            <numerusform>&amp;Import %n Devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::LeverList</name>
    <message numerus="yes">
        <source>Leave out %n device(s)</source>
        <translation>
            <numerusform>Leave out %n device</numerusform>
            <numerusform>Leave out %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::MainWindow</name>
    <message numerus="yes">
        <source>%n device(s) have edits that were not applied.</source>
        <translation>
            <numerusform>%n device has edits that were not applied.</numerusform>
            <numerusform>%n devices have edits that were not applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::Outlook</name>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Look %n day ahead</numerusform>
            <numerusform>Look %n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::RegisterDialog</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::SsmInventoryPane</name>
    <message numerus="yes">
        <source>%1 is out of compliance in %n licenses.</source>
        <translation>
            <numerusform>%1 is out of compliance in %n license.</numerusform>
            <numerusform>%1 is out of compliance in %n licenses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::StatusBar</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n line kept</numerusform>
            <numerusform>%n lines kept</numerusform>
        </translation>
    </message>
</context>
</TS>
