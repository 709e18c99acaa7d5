#pragma once

namespace lictor::report {

/// The look of the printed report. The tones are those of the console's light theme.
inline constexpr const char *htmlStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 2.5rem 4rem; max-width: 78rem; font: 14px/1.45 "Noto Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1b1f24; background: #fff; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid #1b1f24; break-after: avoid; }
p { max-width: 60rem; }
header { border-top: 6px solid #0368D3; padding-top: 1.4rem; }
.as-of { color: #4b535c; margin: 0 0 1rem; }
.verdict { display: inline-block; font-size: 1.15rem; font-weight: 600; padding: .6rem 1rem; border: 1px solid currentColor; border-radius: 4px; margin: .2rem 0 1rem; }
.note { color: #4b535c; margin: .2rem 0 .8rem; }
table { border-collapse: collapse; width: 100%; font-size: 12.5px; }
thead { display: table-header-group; }
th { text-align: left; vertical-align: bottom; background: #f1f3f5; border-bottom: 1px solid #8a8d94; padding: .35rem .5rem; }
td { vertical-align: top; border-bottom: 1px solid #d9dde1; padding: .3rem .5rem; overflow-wrap: anywhere; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.t { white-space: nowrap; }
table.facts { width: auto; font-size: inherit; }
.facts > tbody > tr > th { color: #4b535c; background: none; border: 0; font-weight: normal; vertical-align: top; white-space: nowrap; padding: 1px 22px 1px 0; }
.facts > tbody > tr > td { border: 0; padding: 1px 0; }
table.chart { width: 100%; max-width: 60rem; margin: .4rem 0 1rem; }
.chart caption { text-align: left; font-weight: 600; padding: .3rem 0; }
.chart th { background: none; border: 0; font-weight: normal; padding: 1px .8rem 1px 0; width: 24rem; }
.chart td { border: 0; padding: 1px .5rem 1px 0; white-space: nowrap; }
.chart td.bar { width: 60%; }
.chart span[style] { display: inline-block; height: .8em; border: 1px solid #1b1f24; vertical-align: middle; }
.chart .s0 { background: repeating-linear-gradient(135deg, #fff 0 3px, #8a8d94 3px 4px); }
.chart .s1, .chart .s0:only-child { background: #0368D3; }
tr { break-inside: avoid; }
.scroll { overflow-x: auto; }
.tone { white-space: nowrap; padding: 0 .35em; border-radius: 3px; }
.digest { font-family: "Noto Sans Mono", "Liberation Mono", monospace; font-size: 12px; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid #8a8d94; padding-top: .6rem; color: #4b535c; }
@page { size: A4 landscape; margin: 14mm 12mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  table { font-size: 8pt; }
  .scroll { overflow: visible; }
  section { break-before: auto; }
  section.devices, section.attribution { break-before: page; }
  th, .tone, .verdict { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)";

} // namespace lictor::report
