using System.Globalization;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Harmless messages, disguised as the offensive posts are: what finds disguises must not see offences in them. Alarms may not double.</summary>
internal static class DisguisedChat
{
    private const int OfEachSet = 3_000;
    private const int Seed = 20_261_128;
    private static readonly string[] s_sets = ["private-sms", "meetings", "service"];

    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Disguised everyday chat");
        string[] texts = [.. s_sets.SelectMany(set => Drawn(EverydayChat.Texts(data, set)))];
        bool[] alarmed = [.. Judge.InWorkGroup(engine, texts).Select(IsAlarmed)];
        report.Line($"{texts.Length} messages, {OfEachSet} drawn from each of {string.Join(", ", s_sets)}: any violation but off-topic, before and after.\n");
        report.Head("disguise", "messages", "before", "a few characters", "messages", "before", "all of the text");
        var (few, all) = (new Tally(), new Tally());
        foreach (var kind in Kinds.All)
        {
            var one = Count(report, kind, engine, texts, alarmed, number => Disguiser.Anywhere(kind, texts[number], Seeds.Of(kind.Name, number)));
            var whole = Count(report, kind, engine, texts, alarmed, number => Disguiser.Throughout(kind, texts[number], Seeds.Of(kind.Name, number)));
            report.Row(kind.Name, $"{one.Messages}", $"{one.Before}", $"{one.After}", $"{whole.Messages}", $"{whole.Before}", $"{whole.After}");
            (few, all) = (few + one, all + whole);
        }

        report.Row("**all**", $"{few.Messages}", $"{few.Before}", $"{few.After}", $"{all.Messages}", $"{all.Before}", $"{all.After}");
        report.Line(string.Create(CultureInfo.InvariantCulture, $"\nAlarms are {few.Times:0.00} times as many with a few characters disguised, {all.Times:0.00} times with all of the text."));
        report.Figures.Add(new Figure("disguised everyday chat, a few characters: alarms, times as many", few.Times, Direction.Down, 0.1));
        report.Figures.Add(new Figure("disguised everyday chat, all of the text: alarms, times as many", all.Times, Direction.Down, 0.1));
        return report;
    }

    private readonly record struct Tally(int Messages, int Before, int After)
    {
        public double Times => Before == 0 ? 1 : (double)After / Before;

        public static Tally operator +(Tally one, Tally other) => new(one.Messages + other.Messages, one.Before + other.Before, one.After + other.After);
    }

    private static Tally Count(Report report, Disguise kind, PolicyEngine engine, string[] texts, bool[] alarmed, Func<int, string?> disguise)
    {
        (int Number, string Text)[] changed = [.. Enumerable.Range(0, texts.Length).Select(number => (number, text: disguise(number))).Where(pair => pair.text is not null).Select(pair => (pair.number, pair.text!))];
        var judged = Judge.All(engine, changed, pair => pair.Text, _ => Setting.WorkGroup);
        report.Mistakes.AddRange(judged.Where(message => IsAlarmed(message) && !alarmed[message.Item.Number]).Select(message => Mistake.Of("accused", $"{message.Item.Number}", kind.Name, message)));
        return new(changed.Length, changed.Count(pair => alarmed[pair.Number]), judged.Count(IsAlarmed));
    }

    private static bool IsAlarmed<T>(Judged<T> message) => message.Alarms.Any(Readings.IsGrave);

    private static IEnumerable<string> Drawn(string[] texts)
    {
        new Random(Seed).Shuffle(texts);
        return texts.Take(OfEachSet);
    }
}
