using QualityBot.Names;
using QualityDomain.People.PupilNames;

namespace QualityBot.LocalPage;

/// <summary>What a class list would change, and what it changed.</summary>
internal static class ListView
{
    public static Html Of(PageVisit visit, ClassListReading list, KeyPlan plan)
    {
        var doubts = list.Doubts.Select(Names.Texts.Explain).Concat(plan.Doubts.Select(Names.Texts.Explain)).ToList();
        return Html.Of($"""
            <section><h2>{Texts.WhatIsRead}</h2><ul>{Names.Texts.Classes(plan).Select(line => Html.Of($"<li>{line}</li>"))}</ul>
            {Html.When(doubts.Count > 0, () => Html.Of($"<h2>{Texts.PleaseLook}</h2><ul class=\"doubts\">{doubts.Select(line => Html.Of($"<li>{line}</li>"))}</ul>"))}
            <form method="post" action="/lists/save">{PageFrame.Token(visit)}
            {Html.When(plan.Missing.Count > 0, () => Html.Of($"<h2>{Texts.MissingTitle}</h2><ul class=\"doubts\">{plan.Missing.Select(gone => Html.Of($"<li>{gone.Code} {gone.Name.Full}</li>"))}</ul><label class=\"line\"><input type=\"checkbox\" name=\"left\" value=\"yes\"> {Texts.TheyLeft}</label>"))}
            <button name="answer" value="yes">{Texts.SaveListKey}</button> <button class="second" name="answer" value="no">{Texts.DropKey}</button></form></section>
            <section><h2>{Texts.CodesTitle}</h2><div class="columns"><table>{plan.Pupils.OrderBy(pupil => pupil.Listed.Class).ThenBy(pupil => pupil.Code, StringComparer.Ordinal).Select(Row)}</table></div></section>
            """);
    }

    public static Html Saved(PageVisit visit, SavedList done) => Html.Of($"""
        <section><p class="done" role="status">{Texts.ListIsSaved(done.Left)}</p>
        <ul class="chips">{done.Plan.Classes.Select(one => Html.Of($"<li><a href=\"/classes/{done.Plan.StartYear}/{Uri.EscapeDataString(one.ToString())}\">{PageFrame.Name(visit, one)}</a></li>"))}</ul><p><a href="/">{Texts.BackKey}</a></p></section>
        """);

    private static Html Row(PlannedPupil pupil) => Html.Of(
        $"<tr><td class=\"code\">{pupil.Code}</td><td>{pupil.Listed.Name.Full}{Html.When(pupil.ChangesSomething, () => Html.Of($" <span class=\"soft\">{Texts.Change(pupil)}</span>"))}</td></tr>");
}
