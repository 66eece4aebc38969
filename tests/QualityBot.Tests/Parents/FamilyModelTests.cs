using FsCheck;
using FsCheck.Fluent;
using QualityBot.Engine;
using QualityBot.Storage.Rows;
using QualityBot.Tests.Support;
using QualityBot.Tests.SupportOfPupils;
using QualityDomain.Parents;

namespace QualityBot.Tests.Parents;

/// <summary>Random lives of a family against a model of a few lines: slips, papers, withdrawals, complaints.</summary>
public sealed class FamilyModelTests
{
    private enum Command
    {
        TakeSlip,
        SignPaper,
        Withdraw,
        WithdrawOnPaper,
        Complain,
        Answer,
        Tick,
    }

    /// <summary>What should be true: linked, signed, held; a link that ended under a hold is kept.</summary>
    private sealed class Model
    {
        public bool Linked { get; set; }

        public bool Signed { get; set; }

        public bool Held { get; set; }

        public bool Kept { get; set; }
    }

    [Fact]
    public void The_store_follows_the_model()
    {
        var commands = Gen.Elements(Enum.GetValues<Command>()).ArrayOf(9);
        Prop.ForAll(Arb.From(commands), life => Live(life).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(8));
    }

    private static async Task<bool> Live(Command[] life)
    {
        using var bot = Gate.Open();
        var model = new Model();
        foreach (var command in life)
        {
            await Do(bot, model, command);
            var links = bot.All<Guardianship>();
            links.Count(link => link.InForce).ShouldBe(model.Linked ? 1 : 0, $"{command}");
            links.Any(link => !link.InForce).ShouldBe(model.Kept, $"{command}");
            bot.All<PaperConsent>().Count(one => one.Holds).ShouldBe(model.Signed ? 1 : 0, $"{command}");
            if (command == Command.Tick && !model.Linked && !model.Kept)
            {
                bot.All<OutboxRow>().ShouldNotContain(row => row.Recipient == Gate.Parent);
            }
        }

        return true;
    }

    private static async Task Do(TestBot bot, Model model, Command command)
    {
        switch (command)
        {
            case Command.TakeSlip when !model.Linked:
                await Gate.Take(bot, Gate.Parent, Gate.Slip(bot, 11, 1));
                model.Linked = true;
                break;
            case Command.SignPaper when !model.Signed:
                await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.yes", 11, 1, "5А"));
                await bot.Press(Classroom.ClassTeacher, "Сегодня");
                await bot.Press(Classroom.ClassTeacher, "Текст 1");
                model.Signed = true;
                break;
            case Command.Withdraw when model.Linked:
                await bot.Press(Gate.Parent, new ButtonData("pa.bye!", bot.All<Guardianship>().Single(link => link.InForce).Id));
                End(model);
                break;
            case Command.WithdrawOnPaper when model.Signed:
                await bot.Press(Classroom.ClassTeacher, new ButtonData("pa.nocons!", 11, 1, "5А"));
                End(model);
                break;
            case Command.Complain when !model.Held:
                bot.Store.Put(new Complaint(9000 + bot.All<Complaint>().Count, 1, 11, 1, new(2026, 9, 1), "о занятиях", 52, 52, new(2026, 10, 1)));
                model.Held = true;
                break;
            case Command.Answer when model.Held:
                await using (var db = bot.Store.CreateDbContext())
                {
                    db.Update(bot.All<Complaint>().Single(one => one.AnsweredOn is null) with { AnsweredOn = new(2026, 1, 1) }); // Long ago: the months after the answer are over.
                    await db.SaveChangesAsync();
                }

                model.Held = false;
                break;
            case Command.Tick:
                await bot.Forward(TimeSpan.FromSeconds(30));
                await bot.Forward(TimeSpan.FromSeconds(30));
                model.Kept &= model.Held;
                break;
            default:
                break; // The command has no meaning now.
        }
    }

    private static void End(Model model)
    {
        model.Kept |= model.Linked && model.Held;
        (model.Linked, model.Signed) = (false, false);
    }
}
