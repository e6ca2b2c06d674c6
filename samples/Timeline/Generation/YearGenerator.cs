using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Writes the year: the same seed gives the same facts, byte for byte.</summary>
internal static class YearGenerator
{
    /// <summary>The seed of the file that comes with the sample.</summary>
    public const int DefaultSeed = 2026;

    public static IEnumerable<Fact> Facts(int seed)
    {
        var dice = new SplitMix((ulong)seed);
        var days = new Days();
        var story = new Story(dice, days, new Diary(dice.Branch("arrival")), Absences.Plan(dice.Branch("leave"), days));
        story.Absences.Tell(story.Scene("leave told"));
        Programme.Tell(story.Scene("programme"));
        NewAccounts.Tell(story.Scene("new accounts"));
        AccountCare.Tell(story.Scene("account care"));
        Leavers.Tell(story.Scene("leavers"));
        SecurityMatters.Tell(story.Scene("security"));
        RightsAndLearning.Tell(story.Scene("rights"));
        Violations.Tell(story.Scene("violations"));
        Conclusions.Tell(story.Scene("conclusions"));
        WorkingDay.Tell(story.Scene("working day"));
        PressingMatters.Tell(story.Scene("pressing matters"));
        GroupLife.Tell(story.Scene("group life"));
        FileTraffic.Tell(story.Scene("files"));
        return story.Diary.InOrder();
    }

    public static void Write(int seed, Stream stream)
    {
        foreach (var fact in Facts(seed))
        {
            stream.Write(FactLine.Of(fact));
            stream.WriteByte((byte)'\n');
        }
    }
}
