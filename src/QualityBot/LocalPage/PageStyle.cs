namespace QualityBot.LocalPage;

/// <summary>How the page looks: calm on a screen, black on white on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { --ink: #1d2733; --soft: #5b6876; --line: #d9e0e7; --ground: #f4f6f8; --accent: #1f5f9e; --warn: #8a4b00; --warnground: #fff6e8; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 16px/1.5 "PT Sans", "Segoe UI", Arial, sans-serif; color: var(--ink); background: var(--ground); }
        header { background: #fff; border-bottom: 1px solid var(--line); }
        .bar { max-width: 60rem; margin: 0 auto; padding: .6rem 1rem; display: flex; gap: 1rem; align-items: center; }
        .home { font-weight: 700; color: var(--ink); text-decoration: none; margin-right: auto; }
        .who, .small, .soft { color: var(--soft); font-size: .9rem; }
        main { max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
        main.door { max-width: 26rem; margin-top: 12vh; background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 1.5rem; }
        h1 { font-size: 1.5rem; margin: 0 0 1rem; } h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
        section { background: #fff; border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.2rem; margin-bottom: 1rem; }
        a { color: var(--accent); }
        label { display: block; margin: .7rem 0 .2rem; } label.line { display: flex; gap: .5rem; align-items: baseline; }
        input[type=text], input[name=code], input[type=file], select { font: inherit; width: 100%; padding: .5rem .6rem; border: 1px solid #b8c3ce; border-radius: 8px; background: #fff; }
        input[name=code] { font-size: 1.6rem; letter-spacing: .3rem; text-align: center; }
        button { font: inherit; padding: .5rem .9rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent); color: #fff; cursor: pointer; margin-top: .7rem; }
        button.quiet, button.second { background: #fff; color: var(--accent); margin-top: 0; } button.quiet { border-color: var(--line); color: var(--soft); padding: .3rem .7rem; }
        :focus-visible { outline: 3px solid #8fbce8; outline-offset: 2px; }
        .chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0; padding: 0; }
        .chips a { display: block; min-width: 5.2rem; text-align: center; padding: .45rem .8rem; border: 1px solid var(--line); border-radius: 8px; text-decoration: none; background: var(--ground); }
        .chips small { display: block; color: var(--soft); }
        .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .5rem 0; border-top: 1px solid var(--line); } .row:first-of-type { border-top: 0; }
        .row .what { flex: 1 1 16rem; } .row button { margin-top: 0; } .row select { width: auto; min-width: 11rem; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } td.code { white-space: nowrap; font-variant-numeric: tabular-nums; width: 6rem; }
        .columns { columns: 2 18rem; column-gap: 2rem; } .columns table { break-inside: auto; } tr { break-inside: avoid; }
        .trouble, .doubts { background: var(--warnground); border: 1px solid #f0d9b5; border-radius: 8px; padding: .6rem .9rem; color: var(--warn); }
        .doubts { color: var(--ink); margin: 0 0 1rem; padding-left: 2rem; }
        .done { background: #eaf6ec; border: 1px solid #b9dfc0; border-radius: 8px; padding: .6rem .9rem; }
        @media print { header, form, .noprint { display: none; } body { background: #fff; } section { border: 0; padding: 0; } }
        """;
}
