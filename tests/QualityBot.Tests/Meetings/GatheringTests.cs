using System.Text;
using QualityBot.Engine;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Meetings;
using QualityDomain.People;
using QualityDomain.Support.Checks;
using static QualityBot.Tests.Meetings.Campus;

namespace QualityBot.Tests.Meetings;

/// <summary>A gathering from the call to the attendance. Monday 7 September 2026, 10:00; it is held on Thursday the 17th at 18:00.</summary>
public sealed class GatheringTests
{
    [Fact]
    public async Task A_class_teacher_calls_the_parents_of_the_class()
    {
        using var bot = Open();

        await Call(bot);

        bot.Channel.Chat(Parent).Count.ShouldBe(1);
        Words(bot, Parent).ShouldContain("Родительское собрание класса · 5А\n17 сентября, четверг, в 18:00, кабинет 12\nПовестка:\n1. Итоги сентября\n2. Питание");
        bot.Channel.Chat("104").ShouldBeEmpty();
        Words(bot, ClassTeacher).ShouldContain("не ответили 4.");
    }

    [Fact]
    public async Task The_preview_says_how_many_are_invited_and_when()
    {
        using var bot = Open();
        await Call(bot, send: false);

        Words(bot, ClassTeacher).ShouldContain("Так увидят приглашение 4 человека: родители 5А.");
        bot.All<Gathering>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agenda_with_a_name_of_a_pupil_is_not_taken()
    {
        using var bot = Open();
        await Call(bot, send: false, agenda: "О поведении: Синичкин Ваня");

        Words(bot, ClassTeacher).ShouldContain("похоже на имена учеников: Синичкин Ваня");
        bot.All<Gathering>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_parent_answers_with_one_tap_and_may_change_it()
    {
        using var bot = Open();
        await Call(bot);

        await bot.Press(Parent, "Приду");
        bot.Find(Parent, "✅ Приду").ShouldNotBeNull();
        await bot.Press(Parent, "Не смогу");

        bot.Find(Parent, "✅ Не смогу").ShouldNotBeNull();
        bot.All<GatheringAnswer>().Single().Comes.ShouldBeFalse();
        bot.All<Acquaintance>().Count.ShouldBe(1); // Who answers has read it.
    }

    [Fact]
    public async Task The_organiser_sees_who_comes()
    {
        using var bot = Open();
        await Call(bot);
        await bot.Press(Parent, "Приду");
        await bot.Press("102", "Не смогу");

        await bot.PressStart(ClassTeacher, "↻");

        Words(bot, ClassTeacher).ShouldContain("Придут 1, не смогут 1, не ответили 2.");
    }

    [Fact]
    public async Task Guests_are_reminded_once_on_the_day_before_at_their_hour_but_not_those_who_stay_away()
    {
        using var bot = Open();
        await Call(bot);
        await bot.Press("102", "Не смогу");

        await bot.Forward(TimeSpan.FromDays(9)); // Wednesday, 10:00.
        bot.Heard(Parent, "Напоминаем").ShouldBe(0);
        await bot.Forward(TimeSpan.FromHours(7.1)); // 17:06, parents read at 17:00.
        bot.Heard(Parent, "Напоминаем").ShouldBe(1);
        bot.Heard("102", "Напоминаем").ShouldBe(0);
        await bot.Forward(TimeSpan.FromHours(24));
        bot.Heard(Parent, "Напоминаем").ShouldBe(1);
    }

    [Fact]
    public async Task Notice_and_reminder_never_come_on_one_day()
    {
        using var bot = Open();
        await Call(bot, day: "08.09"); // Tomorrow.
        await bot.Forward(TimeSpan.FromHours(8));

        bot.Channel.Chat(Parent).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_gathering_on_Monday_is_reminded_of_on_Friday()
    {
        using var bot = Open();
        await Call(bot, day: "21.09");

        await bot.Forward(TimeSpan.FromDays(11)); // Friday the 18th, 10:00.
        await bot.Forward(TimeSpan.FromHours(7.1));

        bot.Heard(Parent, "Напоминаем").ShouldBe(1);
    }

    [Fact]
    public async Task Another_place_is_told_once_and_the_answers_stay()
    {
        using var bot = Open();
        await Call(bot);
        await bot.Press(Parent, "Приду");

        await bot.PressStart(ClassTeacher, "✏️");
        await bot.PressStart(ClassTeacher, "Место");
        await bot.Say(ClassTeacher, "Актовый зал");
        await bot.PressStart(ClassTeacher, "Сохранить");
        await bot.Forward(TimeSpan.FromMinutes(1));

        bot.Heard(Parent, "Изменилось").ShouldBe(1);
        Words(bot, Parent).ShouldContain("17 сентября, четверг, в 18:00, Актовый зал");
        bot.All<GatheringAnswer>().Single().Comes.ShouldBeTrue();
        bot.All<Gathering>().Single().Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task What_changes_before_the_invitation_went_is_simply_right_in_it()
    {
        using var bot = Open();
        bot.Clock.Forward(TimeSpan.FromHours(11)); // 21:00.
        await Call(bot);
        await bot.PressStart(ClassTeacher, "✏️");
        await bot.PressStart(ClassTeacher, "Время");
        await bot.Say(ClassTeacher, "19.30");
        await bot.PressStart(ClassTeacher, "Сохранить");

        await bot.Forward(TimeSpan.FromHours(11));

        bot.Channel.Chat(Parent).Count.ShouldBe(1);
        Words(bot, Parent).ShouldContain("в 19:30, кабинет 12");
    }

    [Fact]
    public async Task A_moved_day_takes_the_reminder_along()
    {
        using var bot = Open();
        await Call(bot);
        await bot.Forward(TimeSpan.FromDays(9)); // Wednesday, 10:00: the reminder waits for 17:00.
        await bot.PressStart(ClassTeacher, "✏️");
        await bot.PressStart(ClassTeacher, "День");
        await bot.Say(ClassTeacher, "24.09");
        await bot.PressStart(ClassTeacher, "Сохранить");
        await bot.Forward(TimeSpan.FromHours(8));
        bot.Heard(Parent, "Напоминаем").ShouldBe(0);

        await bot.Forward(TimeSpan.FromDays(6.5)); // Wednesday the 23rd, morning.
        await bot.Forward(TimeSpan.FromHours(12));
        bot.Heard(Parent, "Напоминаем").ShouldBe(1);
    }

    [Fact]
    public async Task A_cancelled_gathering_is_told_once_and_nobody_is_reminded()
    {
        using var bot = Open();
        await Call(bot);
        await bot.PressStart(ClassTeacher, "Отменить");
        await bot.PressStart(ClassTeacher, "Да, отменить");
        await bot.Forward(TimeSpan.FromDays(9.3));

        bot.Heard(Parent, "Отменено").ShouldBe(1);
        bot.Heard(Parent, "Напоминаем").ShouldBe(0);
        await bot.Press(Parent, "Приду");
        bot.Channel.Answers[^1].Toast.ShouldBe("Собрание отменено.");
    }

    [Fact]
    public async Task What_is_cancelled_before_the_invitation_went_is_never_heard_of()
    {
        using var bot = Open();
        bot.Clock.Forward(TimeSpan.FromHours(11));
        await Call(bot);
        await bot.PressStart(ClassTeacher, "Отменить");
        await bot.PressStart(ClassTeacher, "Да, отменить");

        await bot.Forward(TimeSpan.FromDays(1));

        bot.Channel.Chat(Parent).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_calendar_file_tells_the_hour_in_UTC_and_each_version_of_it()
    {
        using var bot = Open();
        await Call(bot);

        await bot.PressStart(Parent, "🗓 В календарь");

        var file = Encoding.UTF8.GetString(bot.Channel.Chat(Parent)[^1].FileBytes!);
        file.ShouldContain("DTSTART:20260917T150000Z\r\n");
        file.ShouldContain("STATUS:CONFIRMED\r\n");
        file.ShouldContain("SEQUENCE:0\r\n");
    }

    [Fact]
    public async Task Attendance_is_marked_by_exception_and_counts_as_contact_with_the_parents()
    {
        using var bot = Open(Classroom.Pupils("5А", 11, 6));
        await Call(bot, day: "07.09");
        await bot.Forward(TimeSpan.FromHours(10)); // 20:00 of the day.
        await bot.PressStart(ClassTeacher, "↻");
        await bot.PressStart(ClassTeacher, "✅ Отметить");
        await bot.PressStart(ClassTeacher, "✅ 03");
        await bot.PressStart(ClassTeacher, "Записать");

        bot.All<ParentContact>().Select(contact => (contact.PupilId, contact.Kind, contact.On)).ShouldBe(
            new long[] { 11, 12, 14, 15, 16 }.Select(pupil => (pupil, ContactKind.Meeting, new DateOnly(2026, 9, 7))), ignoreOrder: true);
    }

    [Fact]
    public async Task A_second_marking_corrects_the_first()
    {
        using var bot = Open(Classroom.Pupils("5А", 11, 3));
        await Call(bot, day: "07.09");
        await bot.Forward(TimeSpan.FromHours(10));
        for (var round = 0; round < 2; round++)
        {
            await bot.Press(ClassTeacher, new ButtonData("ga.att", bot.All<Gathering>().Single().Id));
            await bot.PressStart(ClassTeacher, round == 0 ? "✅ 01" : "✅ 02");
            await bot.PressStart(ClassTeacher, "Записать");
        }

        bot.All<ParentContact>().Select(contact => contact.PupilId).ShouldBe([11L, 13L], ignoreOrder: true);
    }

    [Fact]
    public async Task A_director_calls_a_council_of_the_teaching_staff()
    {
        using var bot = Open();
        await bot.Say(Director, "/announce");
        await bot.PressStart(Director, "🗓 Созвать");
        await bot.PressStart(Director, "Педагогический");
        await bot.Say(Director, "17.09");
        await bot.Say(Director, "14:30");
        await bot.Say(Director, "Учительская");
        await bot.PressStart(Director, "Без повестки");
        await bot.PressStart(Director, "Пригласить");

        bot.Heard(Teacher, "Педагогический совет").ShouldBe(1);
        bot.Heard(ClassTeacher, "Педагогический совет").ShouldBe(1);
        bot.Heard(Secretary, "Педагогический совет").ShouldBe(0);
        bot.Heard(Parent, "Педагогический совет").ShouldBe(0);
        await bot.Press(Teacher, "Приду");
        await bot.PressStart(Director, "Кто придёт");
        Words(bot, Director).ShouldContain("Придут: Человеков54 Иван Петрович");
    }

    [Fact]
    public async Task A_whole_school_of_parents_is_invited_three_weeks_ahead()
    {
        using var bot = Open();
        await bot.Say(Director, "/announce");
        await bot.PressStart(Director, "🗓 Созвать");
        await bot.PressStart(Director, "Общешкольное");
        await bot.Say(Director, "28.09");
        await bot.Press(Director, "18:00");
        await bot.Say(Director, "Актовый зал");
        await bot.Say(Director, "Итоги года");
        await bot.PressStart(Director, "Пригласить");

        foreach (var parent in new[] { "101", "104", ParentOfTwo })
        {
            bot.Heard(parent, "Общешкольное родительское собрание").ShouldBe(1);
        }
    }

    [Fact]
    public async Task Another_class_teacher_can_neither_see_nor_cancel_it()
    {
        using var bot = Open();
        await Call(bot);
        var id = bot.All<Gathering>().Single().Id;

        foreach (var action in new[] { "ga.card", "ga.who", "ga.gone" })
        {
            await bot.Press(OtherClassTeacher, new ButtonData(action, id));
            bot.Channel.Answers[^1].Toast.ShouldNotBeNull().ShouldContain("не для Вас");
        }

        bot.All<Gathering>().Single().TakesPlace.ShouldBeTrue();
    }

    [Fact]
    public async Task A_parent_of_another_class_cannot_answer()
    {
        using var bot = Open();
        await Call(bot);

        await bot.Press("104", new ButtonData("ga.yes", bot.All<Gathering>().Single().Id));

        bot.All<GatheringAnswer>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_of_the_week_is_kept_for_the_reminder_which_takes_along_what_waits()
    {
        using var bot = Open();
        await Call(bot, day: "10.09"); // Thursday of this week: reminder on Wednesday.
        await bot.Forward(TimeSpan.FromDays(1));
        await bot.Announce("Новость.");
        bot.Heard(Parent, "Новость.").ShouldBe(0);
        await bot.Forward(TimeSpan.FromDays(1)); // Wednesday, 10:00.
        bot.Heard(Parent, "Напоминаем").ShouldBe(0);
        await bot.Forward(TimeSpan.FromHours(8));

        bot.Channel.Chat(Parent).Count.ShouldBe(2);
        bot.Read(Parent).ShouldContain("1. 🔔 Напоминаем");
        bot.Read(Parent).ShouldContain("2. 📣 Объявление · 5А\nНовость.");
    }

    /// <summary>The class teacher calls the parents of 5А.</summary>
    private static async Task Call(TestBot bot, string day = "17.09", bool send = true, string agenda = "Итоги сентября\nПитание")
    {
        await bot.Say(ClassTeacher, "/announce");
        await bot.PressStart(ClassTeacher, "🗓 Созвать");
        await bot.PressStart(ClassTeacher, "Родительское");
        await bot.Say(ClassTeacher, day);
        await bot.Say(ClassTeacher, "18:00");
        await bot.Say(ClassTeacher, "кабинет 12");
        await bot.Say(ClassTeacher, agenda);
        if (send)
        {
            await bot.PressStart(ClassTeacher, "Пригласить");
        }
    }

    /// <summary>The newest words in a chat, without markup and with ordinary spaces.</summary>
    private static string Words(TestBot bot, string recipient) => bot.Channel.Chat(recipient)[^1].Text.Plain.Replace('\u00A0', ' ');
}
