/** The one style sheet, and the picture of the tab. Colors have a contrast of 4.5 to 1 at least, in light and in dark. */
export const style = `:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --back: #fff; --soft: #f6f8fa; --line: #d1d9e0; --link: #0550ae; --bad: #b3161f; --warn: #7a4d00; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #9da7b3; --back: #0d1117; --soft: #161b22; --line: #3d444d; --link: #79b8ff; --bad: #ff8f88; --warn: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; padding: 8px 16px; background: var(--soft); border-bottom: 1px solid var(--line); }
header form, header .product { margin: 0; } .product { font-weight: 600; }
main { max-width: 1000px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 8px 0 12px; } h2 { font-size: 1.25rem; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 4px; } p { margin: 0 0 8px; }
a { color: var(--link); text-underline-offset: .2em; } a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--back); padding: 8px; z-index: 1; }
code { font: 0.875em/1.4 ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; background: var(--soft); border-radius: 4px; padding: .1em .3em; }
a code { color: inherit; }
.crumbs, .meta, .about, .legend { color: var(--quiet); font-size: .875rem; } .meta { margin-top: 32px; }
.gate { font-size: 1.0625rem; } .blocks { color: var(--bad); font-weight: 600; }
.alert { border-left: 4px solid var(--warn); padding: 4px 12px; color: var(--warn); }
.stories { list-style: none; margin: 0; padding: 0; } .stories > li { border: 1px solid var(--line); border-radius: 6px; padding: 12px; margin: 0 0 12px; }
.stories ul { margin: 0 0 8px; padding-left: 20px; } .next { margin: 0; }
details { margin: 8px 0; } summary { cursor: pointer; padding: 4px 0; min-height: 24px; }
.wide { overflow-x: auto; margin: 0 0 12px; } table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: 4px 0; } th, td { border: 1px solid var(--line); padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: break-word; min-width: 5em; } thead th { background: var(--soft); } tbody th { font-weight: 400; } thead th { overflow-wrap: normal; }
dl.legend { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; margin: 0 0 16px; } dl.legend dt { font-weight: 600; } dl.legend dd { margin: 0; }
button { font: inherit; padding: 4px 12px; min-height: 32px; border: 1px solid var(--line); border-radius: 6px; background: var(--soft); color: var(--text); cursor: pointer; }
input { font: inherit; padding: 4px 8px; min-height: 32px; border: 1px solid var(--quiet); border-radius: 6px; background: var(--back); color: var(--text); max-width: 100%; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: 12px; overflow-x: auto; white-space: pre-wrap; } pre code { background: none; padding: 0; }
@media (max-width: 480px) { main { padding: 12px; } th, td { padding: 4px 6px; } td, tbody th { min-width: 3.5em; overflow-wrap: anywhere; } table { font-size: .875rem; } dl.legend { grid-template-columns: 1fr; } dl.legend dd { margin: 0 0 4px; } }
`;

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0550ae"/><path d="M4 8.5l2.5 2.5L12 5.5" fill="none" stroke="#fff" stroke-width="2"/></svg>\n';
