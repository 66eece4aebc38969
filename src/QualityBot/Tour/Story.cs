namespace QualityBot.Tour;

/// <summary>From a council's minutes to a reminded, confirmed, reported decision, over a school year.</summary>
/// <param name="paper">The minutes that the deputy hands over.</param>
/// <param name="folder">Where the papers go.</param>
/// <param name="everything">Whether each chapter must happen, as with the sample; with somebody's own minutes nobody may be late.</param>
internal sealed class Story(Cast cast, string paper, string folder, bool everything)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public async Task Tell(CancellationToken ct)
    {
        cast.Scene("Педсовет прошёл: заместитель отдаёт боту протокол");
        await Importing.TakeIn(cast, paper, ct);

        cast.Scene("Понедельник: каждый узнаёт о своём из сводки");
        await cast.Pass(3 * Day + TimeSpan.FromHours(6), ct);

        cast.Scene("Исполнитель отчитывается документом");
        var reporter = await Work.FirstReport(cast, ct);

        cast.Scene("Отчёт подтверждают");
        await cast.Pass(Day, ct);
        Must(await Work.ConfirmAll(cast, ct) > 0, Texts.NothingToConfirm);

        cast.Scene("Сотрудник остановил бота: напоминание до него не дойдёт");
        await Silence.Blocked(cast, Cast.Staff.First(person => person != reporter), Must, ct);

        cast.Scene("Сроки проходят: в пятницу о просроченном узнаёт директор");
        await Silence.Overdue(cast, Must, ct);

        cast.Scene("Учебный год идёт своим чередом");
        await Work.Year(cast, ct);

        cast.Scene("Отчёты для директора и для папки");
        await Papers.Order(cast, folder, ct);
    }

    private void Must(bool happened, string otherwise)
    {
        if (happened)
        {
            return;
        }

        if (everything)
        {
            throw new StoryBrokenException(otherwise);
        }

        cast.Note(otherwise);
    }
}
