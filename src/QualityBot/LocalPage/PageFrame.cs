using QualityDomain.People;

namespace QualityBot.LocalPage;

/// <summary>What stands around every page. Plain markup, no script; the style lies in a file of its own.</summary>
internal static class PageFrame
{
    /// <summary>A page of a person who is in.</summary>
    public static Html Inside(PageVisit visit, string title, Html body) => Whole(title, Html.Of($"""
        <header><div class="bar"><a class="home" href="/">{visit.Asker.School.DisplayName}</a><span class="who">{visit.Person.Person.Name.WithInitials}</span>
        <form method="post" action="/leave">{Token(visit)}<button class="quiet">{Texts.LeaveKey}</button></form></div></header>
        <main><h1>{title}</h1>{body}</main>
        """));

    /// <summary>The form for the code.</summary>
    public static Html Door(string token, string trouble) => Whole(Texts.DoorTitle, Html.Of($"""
        <main class="door"><h1>{Texts.DoorTitle}</h1><p>{Texts.DoorHow}</p>{Html.When(trouble.Length > 0, () => Html.Of($"<p class=\"trouble\" role=\"alert\">{trouble}</p>"))}
        <form method="post" action="/enter"><input type="hidden" name="{PageApp.TokenField}" value="{token}">
        <label for="code">{Texts.CodeLabel}</label><input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="9" pattern="[0-9 ]*" autofocus required>
        <button>{Texts.EnterKey}</button></form><p class="small">{Texts.DoorWhy}</p></main>
        """));

    /// <summary>One sentence and the way back.</summary>
    public static Html Plain(string sentence) => Whole(Texts.DoorTitle, Html.Of($"<main class=\"door\"><p role=\"alert\">{sentence}</p><p><a href=\"/\">{Texts.BackKey}</a></p></main>"));

    /// <summary>One sentence instead of what was asked for, with the way back.</summary>
    public static PageAnswer.Page Said(PageVisit visit, string title, string sentence, int status) =>
        new(Inside(visit, title, Html.Of($"<p class=\"trouble\" role=\"alert\">{sentence}</p><p><a href=\"/\">{Texts.BackKey}</a></p>")), status);

    /// <summary>The hidden field that each form of the page brings back.</summary>
    public static Html Token(PageVisit visit) => Html.Of($"<input type=\"hidden\" name=\"{PageApp.TokenField}\" value=\"{visit.Session.FormToken}\">");

    public static Html Hidden(string name, string value) => Html.Of($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");

    /// <summary>«5А» or «5 «А»», as the school writes it.</summary>
    public static string Name(PageVisit visit, SchoolClass one) => one.Display(visit.Asker.School.ClassStyle);

    private static Html Whole(string title, Html body) => Html.Of($"""
        <!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{title}</title><link rel="stylesheet" href="/style.css"></head><body>{body}</body></html>
        """);
}
