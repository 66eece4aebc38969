using TelegramSandbox;

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
        var (reporter, silent) = (Personas.ByRole("subject_teacher"), Personas.ByRole("class_teacher"));
        cast.Scene("Педсовет прошёл: заместитель отдаёт боту протокол");
        await Importing.TakeIn(cast, paper, ct);

        cast.Scene("Понедельник: каждый узнаёт о своём из сводки");
        await cast.Pass(3 * Day + TimeSpan.FromHours(6), ct);

        cast.Scene("Заместитель передаёт решения тем, кто их исполнит");
        Must(await Work.HandOver(cast, [reporter, silent], ct) == 2, Texts.NothingToHandOver);

        cast.Scene("Один из них остановил бота: сводка до него не дойдёт, и об этом узнаёт руководство");
        await Silence.Blocked(cast, silent, Must, ct);

        cast.Scene("Исполнитель отчитывается документом");
        Must(await Work.FirstReport(cast, reporter, ct), Texts.NobodyLeads);

        cast.Scene("Отчёт подтверждают");
        await cast.Pass(Day, ct);
        Must(await Work.ConfirmAll(cast, ct) > 0, Texts.NothingToConfirm);

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
