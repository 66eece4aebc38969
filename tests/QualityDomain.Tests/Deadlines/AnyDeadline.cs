using FsCheck;
using FsCheck.Fluent;
using QualityDomain.Deadlines;

namespace QualityDomain.Tests.Deadlines;

/// <summary>Generates every case of the deadline language, with and without known years.</summary>
internal static class AnyDeadline
{
    private static readonly Gen<DateOnly> Day =
        from offset in Gen.Choose(0, 20_000)
        select new DateOnly(1995, 1, 1).AddDays(offset);

    private static readonly Gen<DateOnly> TemplateDay =
        from offset in Gen.Choose(0, 729)
        select new DateOnly(TemplateYear.First, 1, 1).AddDays(offset);

    private static readonly Gen<string> Words =
        Gen.Elements("", "получения результатов", "графиком «ВПР» и «ГИА»", "начала 2-й четверти; итоги", "выдачи + проверки");

    private static readonly Gen<YearMonths> YearMonths =
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(1, 12)
        select new YearMonths(first, last);

    private static readonly Gen<Recurrence> Recurrence =
        from unit in Gen.Elements(Enum.GetValues<RecurrenceUnit>())
        from bounds in Gen.Elements<(int?, int?)>((null, null), (1, null), (null, 3), (2, 2), (1, 4))
        from every in Gen.Elements(1, 1, 2, 5)
        from dayOfMonth in Gen.Elements<int?>(null, 5, 25)
        from nth in Gen.Elements<int?>(null, 1, 3, -1)
        from weekdays in Gen.Elements<DayOfWeek[]>([], [DayOfWeek.Saturday], [DayOfWeek.Tuesday, DayOfWeek.Thursday])
        from after in Gen.Elements<string?>(null, "окончания учебного года", "сдачи; приёма «отчёта»")
        from time in Gen.Elements<TimeOnly?>(null, new TimeOnly(14, 30))
        from months in Gen.ListOf(YearMonths).Select(list => list.Take(2).ToValueList())
        select new Recurrence(unit, bounds.Item1, bounds.Item2)
        {
            Every = every,
            ByDay = dayOfMonth,
            Nth = nth,
            Weekdays = weekdays.ToValueList(),
            After = after,
            Time = time,
            Months = months,
        };

    private static Gen<Deadline> Dated(Gen<DateOnly> days) => Gen.OneOf(
        days.Select(day => (Deadline)new Deadline.OnDay(day)),
        days.Select(day => (Deadline)new Deadline.ByDay(day)),
        days.Select(day => (Deadline)new Deadline.FromDay(day)),
        days.NonEmptyListOf().Select(list => (Deadline)new Deadline.OnDays(list.ToValueList())),
        from first in days from last in days select (Deadline)new Deadline.Span(first, last),
        (from first in days from last in days select new MonthRange(first.AddDays(1 - first.Day), last.AddDays(1 - last.Day)))
            .NonEmptyListOf().Select(list => (Deadline)new Deadline.Months(list.ToValueList())));

    private static Gen<Deadline> Term(Gen<int> years) =>
        from kind in Gen.Elements(Enum.GetValues<TermKind>())
        from year in years
        from number in Gen.Choose(1, 4)
        select (Deadline)new Deadline.InTerm(new(kind, year, number));

    /// <summary>A term says its era itself, so the anchor follows from its kind.</summary>
    private static Deadline.Yearless Yearless(YearAnchor anchor, Deadline template) => new(
        template is Deadline.InTerm(var term) ? term.Kind is TermKind.CalendarQuarter or TermKind.CalendarHalfYear ? YearAnchor.Calendar : YearAnchor.School : anchor,
        template);

    private static readonly Gen<Deadline> Simple = Gen.OneOf(
        Dated(Day),
        Term(Gen.Choose(1995, 2040)),
        from anchor in Gen.Elements(YearAnchor.School, YearAnchor.Calendar)
        from template in Gen.OneOf(Dated(TemplateDay), Term(Gen.Choose(TemplateYear.First, TemplateYear.Second)))
        select (Deadline)Yearless(anchor, template),
        Recurrence.Select(rule => (Deadline)new Deadline.Recurring(rule)),
        from amount in Gen.Choose(0, 90)
        from unit in Gen.Elements(Enum.GetValues<RelativeUnit>())
        from after in Gen.Elements(true, false)
        from words in Words
        select (Deadline)new Deadline.Relative(amount, unit, after, words),
        from words in Words from days in Gen.Elements<int?>(null, 3) select (Deadline)new Deadline.BySchedule(words, days),
        from period in Gen.Elements(Enum.GetValues<OngoingPeriod>())
        from years in Gen.Choose(1, 5)
        from words in Words
        select (Deadline)new Deadline.Ongoing(period, period == OngoingPeriod.Years ? years : 0, period == OngoingPeriod.Event ? words : null),
        Words.Select(words => (Deadline)new Deadline.OnEvent(words)),
        Gen.Constant((Deadline)new Deadline.OnEvent(null)),
        Words.Select(words => (Deadline)new Deadline.ByEvent(words)),
        Gen.Constant((Deadline)new Deadline.None()),
        Gen.Constant((Deadline)new Deadline.Invalid()));

    public static readonly Arbitrary<Deadline> Any = Gen.OneOf(
        Simple,
        from first in Simple.Where(part => part is not (Deadline.None or Deadline.Invalid))
        from second in Simple.Where(part => part is not (Deadline.None or Deadline.Invalid))
        select (Deadline)new Deadline.Composite([first, second])).ToArbitrary();
}
