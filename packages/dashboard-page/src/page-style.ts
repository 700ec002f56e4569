/** The style sheet of the page. Charts take their colours from its variables, so that they follow the theme. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;
--bg:#f6f8fa;--surface:#fff;--line:#d1d9e0;--text:#1f2328;--muted:#59636e;--accent:#0860ca;
--grid:#e4e8ec;--axis:#818b98;--s1:#0072b2;--s2:#b8500a;--s3:#00795c;--ok:#4c9a68;--warn:#bf7700;--bad:#c2185b;
--ok-text:#116329;--warn-text:#7d4e00;--bad-text:#a40e46;--ok-bg:#dafbe1;--warn-bg:#fff1d0;--bad-bg:#ffe4ee;--unknown-bg:#eaeef2;
--shadow:0 1px 2px rgb(31 35 40/.06),0 1px 6px rgb(31 35 40/.04)}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){DARK}}
:root[data-theme=dark]{color-scheme:dark;DARK}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,Cantarell,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,p,figure,ul{margin:0}
h1{font-size:1.35rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:1.05rem}
h3{font-size:.98rem;line-height:1.3}
a{color:var(--accent);text-underline-offset:2px}
ul{padding:0;list-style:none}
.page{max-width:2440px;margin:0 auto;padding:0 clamp(.75rem,2vw,2rem) 2rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:9;padding:.4rem .8rem;background:var(--surface);border:2px solid var(--accent);border-radius:6px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;justify-content:space-between;padding:1.1rem 0 .9rem}
.meta{color:var(--muted);font-size:.86rem}
.note,.stale{padding:.55rem .9rem;border-radius:8px;border:1px solid var(--line);margin:0 0 .9rem;font-size:.92rem}
.note{background:var(--unknown-bg)}
.stale{background:var(--warn-bg);border-color:var(--warn);color:var(--warn-text);font-weight:600}
[hidden]{display:none!important}
.card{background:var(--surface);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow)}
.now{display:grid;gap:.9rem;grid-template-columns:minmax(0,1fr)}
.verdict{padding:1.1rem 1.2rem;display:flex;gap:1rem;align-items:flex-start}
.verdict h2{font-size:1.5rem;line-height:1.15;letter-spacing:-.015em}
.verdict p{margin-top:.25rem}
.sign{flex:none;display:inline-grid;place-items:center;width:1.35em;height:1.35em;border-radius:50%;font-weight:700;font-size:.82rem;line-height:1;background:var(--unknown-bg);color:var(--text)}
.verdict>.sign{width:3rem;height:3rem;font-size:1.5rem}
.is-ok>.sign,.sign.is-ok{background:var(--ok-bg);color:var(--ok-text)}
.is-warning>.sign,.sign.is-warning{background:var(--warn-bg);color:var(--warn-text);border-radius:6px}
.is-error>.sign,.sign.is-error{background:var(--bad-bg);color:var(--bad-text);border-radius:3px}
.verdict.is-error{border-left:6px solid var(--bad)}
.verdict.is-warning{border-left:6px solid var(--warn)}
.verdict.is-ok{border-left:6px solid var(--ok)}
.attention{margin-top:.7rem;display:grid;gap:.35rem}
.attention li{display:flex;gap:.55rem;align-items:baseline}
.attention a{color:inherit;overflow-wrap:anywhere;text-decoration-color:var(--line)}
.attention a:hover{text-decoration-color:currentColor}
.tiles{display:grid;gap:.9rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.tile{padding:.8rem 1rem;display:flex;flex-direction:column;gap:.1rem}
.tile dt{color:var(--muted);font-size:.86rem;display:flex;justify-content:space-between;gap:.5rem}
.tile dd{margin:0}
.tile .value{font-size:1.55rem;font-weight:650;line-height:1.2;letter-spacing:-.02em}
.tile .detail{color:var(--muted);font-size:.83rem;line-height:1.35;overflow-wrap:anywhere}
.tiles dl{margin:0}
@media (max-width:699px){.tools{position:static}.tiles>:first-child{grid-column:1/-1}}
@media (min-width:700px){.tiles{grid-template-columns:repeat(5,minmax(0,1fr))}}
@media (min-width:1800px){.now{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}}
.tools{display:none;position:sticky;top:0;z-index:5;margin:.9rem calc(-1*clamp(.75rem,2vw,2rem)) .9rem;padding:.55rem clamp(.75rem,2vw,2rem);background:color-mix(in srgb,var(--bg) 92%,transparent);border-bottom:1px solid var(--line);gap:.5rem .9rem;align-items:center;flex-wrap:wrap;backdrop-filter:blur(6px)}
.js .tools{display:flex}
.gap{height:.9rem}.js .gap{display:none}
.group{display:inline-flex;border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--surface)}
button,.tools input{font:inherit;font-size:.88rem;color:var(--text);background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.32rem .7rem;min-height:2rem}
.group button{border:0;border-radius:0;border-right:1px solid var(--line)}
.group button:last-child{border-right:0}
button{cursor:pointer}
button:hover{background:var(--unknown-bg)}
button[aria-pressed=true]{background:var(--accent);color:var(--surface);font-weight:600}
.group button:focus-visible{outline-offset:-3px}
button[aria-pressed=true]:focus-visible{outline-color:var(--surface)}
.tools input{min-width:9rem;flex:1 1 9rem;max-width:20rem}
.tools .end{margin-left:auto;display:flex;gap:.5rem}
.theme{display:none}.js .theme{display:inline-flex}
.charts{display:flex;flex-wrap:wrap;gap:.9rem}
.chart{flex:1 1 min(100%,470px);padding:.95rem 1.1rem .8rem;display:flex;flex-direction:column;gap:.45rem;min-width:0;break-inside:avoid}
.chart.wide{flex-basis:100%}
.sentence{color:var(--muted);font-size:.88rem;line-height:1.42;margin-top:.15rem;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:.15rem .95rem;font-size:.82rem;color:var(--muted)}
.legend li{display:inline-flex;align-items:center;gap:.4rem}
.key{flex:none;width:1.15rem;height:.7rem;display:inline-block;position:relative;color:var(--muted);forced-color-adjust:none}
.key.s1{color:var(--s1)}.key.s2{color:var(--s2)}.key.s3{color:var(--s3)}.key.ok{color:var(--ok)}.key.warn{color:var(--warn)}.key.bad{color:var(--bad)}.key.axis{color:var(--axis)}
.key.line::before,.key.dash::before{content:"";position:absolute;left:0;right:0;top:50%;border-top:2px solid;margin-top:-1px}
.key.dash::before{border-top-style:dashed}
.key.band{background:currentColor;opacity:.35;border-radius:2px}
.key.bar,.key.full{background:currentColor;width:.7rem;border-radius:1px}
.key.thin{background:currentColor;width:.7rem;height:.35rem}
.key.dot{background:currentColor;width:.6rem;height:.6rem;border-radius:50%}
.key.diamond{background:currentColor;width:.5rem;height:.5rem;rotate:45deg}
.key.triangle{background:currentColor;width:.7rem;clip-path:polygon(50% 0,100% 100%,0 100%)}
.key.square{background:currentColor;width:.5rem;height:.5rem}
.key.cross::before{content:"×";position:absolute;inset:0;display:grid;place-items:center;font-weight:700;font-size:1rem;line-height:0}
.box{container-type:inline-size;min-width:0;margin-top:auto;position:relative}
#chart-experiments .box{margin-top:0}
.box:focus-visible{outline-offset:4px;border-radius:4px}
.box:focus-visible::after{content:"Arrow keys show values, Esc hides them";position:absolute;right:0;top:-1.6rem;padding:.05rem .5rem;border-radius:6px;background:var(--text);color:var(--surface);font-size:.78rem}
.box svg{display:block;max-width:100%;height:auto;overflow:visible}
.wide .box{overflow-x:auto}
.box:not(.live) .narrow{display:none}
@container (max-width:470px){.box:not(.live) .narrow{display:block}.box:not(.live) .broad{display:none}}
.plot{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--text);--plot-background:var(--surface)}
.plot text{white-space:pre}
.plot [aria-label$="axis tick label"]{color:var(--muted)}
.plot [aria-label=tip] path{stroke:var(--axis)}
.empty{border:1px dashed var(--line);border-radius:8px;padding:1.3rem 1rem;text-align:center;font-size:.9rem;margin-top:.2rem}
.empty p+p{color:var(--muted);margin-top:.25rem}
details{font-size:.86rem}
summary{cursor:pointer;color:var(--muted);width:max-content;border-radius:4px;padding:.1rem .15rem}
summary:hover{color:var(--text)}
.row{display:flex;gap:.6rem;align-items:center;justify-content:space-between;flex-wrap:wrap}
.scroll{overflow:auto;max-height:22rem;border:1px solid var(--line);border-radius:8px;margin-top:.4rem}
table{border-collapse:collapse;width:100%;font-size:.86rem}
th,td{padding:.28rem .7rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left}
thead th{position:sticky;top:0;background:var(--surface);box-shadow:0 1px 0 var(--line);font-weight:600;z-index:1}
tbody th{font-weight:400}
tbody tr:last-child>*{border-bottom:0}
.all{table-layout:fixed;min-width:52rem}
.all th:first-child{width:30%;overflow:hidden;text-overflow:ellipsis}
.all td:nth-child(6){overflow:hidden;text-overflow:ellipsis}
.all thead button{border:0;background:none;padding:0;min-height:0;font-weight:600;font-size:inherit}
.all thead button::after{content:"";display:inline-block;width:1em;text-align:center}
.all th[aria-sort=descending] button::after{content:"↓"}
.all th[aria-sort=ascending] button::after{content:"↑"}
.csv{display:none;padding:.1rem .5rem;min-height:1.6rem;font-size:.82rem}.js .csv{display:inline-block}
.events li{display:grid;grid-template-columns:1.1rem 11.5rem minmax(0,1fr);gap:.5rem;padding:.2rem 0;align-items:center}
.events li span:last-child{overflow-wrap:anywhere}
@media (max-width:600px){.events li{grid-template-columns:1.1rem minmax(0,1fr);row-gap:0;padding:.3rem 0}.events li span:last-child{grid-column:2}}
footer{color:var(--muted);font-size:.83rem;margin-top:1.5rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){:root{--s1:LinkText;--s2:CanvasText;--s3:GrayText;--ok:GrayText;--warn:CanvasText;--bad:Mark;--muted:CanvasText;--grid:GrayText;--axis:CanvasText;--text:CanvasText;--surface:Canvas}
.box svg{forced-color-adjust:none}button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{.tools,.theme,.skip,.csv{display:none!important}body{background:#fff;font-size:11px}.card{box-shadow:none}.chart{flex-basis:45%}.scroll{max-height:none;overflow:visible}.all tbody tr:nth-child(n+51){display:none}details:not([open]){display:none}h1,h2,h3{break-after:avoid}.page{padding:0}}
`
  .replaceAll(
    "DARK",
    "--bg:#0d1117;--surface:#151b23;--line:#343b44;--text:#f0f6fc;--muted:#9da7b3;--accent:#6cb6ff;--grid:#262d36;--axis:#6e7681;--s1:#56b4e9;--s2:#f0a35e;--s3:#3fc1a0;--ok:#3f8f5b;--warn:#e3b341;--bad:#ff6b9d;--ok-text:#7ee2a0;--warn-text:#f2cc60;--bad-text:#ffa3c4;--ok-bg:#12361f;--warn-bg:#3a2c05;--bad-bg:#4a1029;--unknown-bg:#232a33;--shadow:none",
  )
  .trim();
