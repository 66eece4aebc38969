using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Deadlines;

public sealed class ReadingTests
{
    [Fact]
    public void The_text_is_kept_as_it_was_written() =>
        Read("Сентябрь- ноябрь2023г ", "2023-08").Text.ShouldBe("Сентябрь- ноябрь2023г ");

    [Fact]
    public void A_range_of_months_is_explained_by_its_days() =>
        Read("Октябрь-декабрь 2023г").Explanation.ShouldBe("с 1 октября по 31 декабря 2023 г.");

    [Fact]
    public void The_explanation_says_where_the_year_came_from() =>
        Read("до 1 октября", "SY2023").Explanation.ShouldBe("до 1 октября 2023 г. включительно; год взят из учебного года плана");

    [Fact]
    public void A_bare_august_of_a_school_plan_is_asked_about()
    {
        var reading = Read("август", "SY2023");

        reading.Alternatives.Select(other => other.ToString()).ShouldBe(["span:2023-08-01/2023-08-31"]);
        reading.NeedsConfirmation.ShouldBeTrue();
    }

    [Fact]
    public void Words_that_no_rule_covers_are_shown_and_lower_the_confidence()
    {
        var reading = Read("15 сентября, актовый зал", "SY2023");

        reading.Deadline.ToString().ShouldBe("date:2023-09-15");
        reading.Leftovers.ShouldBe(["актовый зал"]);
        reading.NeedsConfirmation.ShouldBeTrue();
    }

    [Theory]
    [InlineData("до 20.10.2023, 15:00", 15, 0)]
    [InlineData("15 сентября 2023 г. в 14.30", 14, 30)]
    [InlineData("до 9 ч. 30 мин. 20 октября 2023 г.", 9, 30)]
    public void The_hour_is_kept_beside_the_day(string text, int hour, int minute) => Read(text).Time.ShouldBe(new TimeOnly(hour, minute));

    [Theory]
    [InlineData("с 20 по 10 сентября 2023 г.", "", ReadingDoubtKind.EndBeforeStart)]
    [InlineData("31 сентября 2023 г.", "", ReadingDoubtKind.NoSuchDay)]
    [InlineData("15.09.2023 (понедельник)", "", ReadingDoubtKind.WeekdayDisagrees)]
    [InlineData("в августе 2017 года", "2024-05", ReadingDoubtKind.StaleYear)]
    [InlineData("в 2022-2023 уч.году", "2024-02", ReadingDoubtKind.StaleYear)]
    [InlineData("до 15.09.2023", "2023-09-20", ReadingDoubtKind.BeforeMeeting)]
    [InlineData("с 6 но 17 мая 2024 г.", "", ReadingDoubtKind.Misspelt)]
    [InlineData("октябрь", "2024-02", ReadingDoubtKind.AmbiguousYear)]
    public void A_doubtful_source_is_flagged_and_asked_about(string text, string context, ReadingDoubtKind expected)
    {
        var reading = Read(text, context);

        reading.Doubts.Select(doubt => doubt.Kind).ShouldContain(expected);
        reading.NeedsConfirmation.ShouldBeTrue();
    }

    [Fact]
    public void A_contradiction_offers_the_correction_first_and_invalid_after_it() =>
        Read("с 25.12.2023 по 10.01.2023").Alternatives.ShouldBe([new Deadline.Invalid()]);

    [Theory]
    [InlineData("Октябрь-декабрь 2023г", "", "2023-12-31")]
    [InlineData("Январь, сентябрь", "SY2020", "2020-09-30")]
    [InlineData("до 25 числа каждого месяца", "2023-09-26", "2023-10-25")]
    [InlineData("1-я суббота месяца", "2023-09-04", "2023-10-07")]
    [InlineData("каждую пятницу", "2023-09-13", "2023-09-15")]
    [InlineData("в течение учебного года", "SY2023", "2024-08-31")]
    [InlineData("1 квартал 2012 г.", "", "2012-03-31")]
    [InlineData("ежегодно до 1 сентября", "2023-10-01", "2024-09-01")]
    [InlineData("с 6 июля до момента зачисления, но не позднее 5 сентября", "CY2024", "2024-09-05")]
    [InlineData("1 раз в месяц в течение года", "SY2023", "2023-09-30")]
    public void The_first_due_day_follows_from_the_reading_and_the_context(string text, string context, string day) =>
        Read(text, context).FirstDue(DeadlineContext.Parse(context)).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("В течение 10 дней после получения результатов", "SY2023")]
    [InlineData("по графику ВПР", "SY2023")]
    [InlineData("до 1 октября", "")]
    [InlineData("", "SY2023")]
    [InlineData("с 27 мая", "SY2023")]
    [InlineData("II четверть", "SY2023")]
    public void Without_the_event_the_year_or_the_calendar_of_the_school_there_is_no_due_day(string text, string context) =>
        Read(text, context).FirstDue(DeadlineContext.Parse(context)).ShouldBeNull();

    private static DeadlineReading Read(string text, string context = "") => DeadlineReader.Read(text, DeadlineContext.Parse(context));
}
