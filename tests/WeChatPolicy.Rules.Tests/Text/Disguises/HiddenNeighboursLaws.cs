using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>Two characters that are passed over without a closer look are hidden neighbours of no term.</summary>
public class HiddenNeighboursLaws
{
    private static readonly Lexicon[] s_lexicons =
    [
        Parse("insult", "[unmistakable]\n傻逼\n王八蛋\n去你妈的\n婊子\n[likely]\n下三滥\n臭不要脸\n滚蛋"),
        Parse("contact-solicitation", "加微信\n微信号\nvx号\n[possible]\n私聊我"),
        Parse("gambling", "赌博\n百家乐\n六合彩\n下注"),
    ];

    private static readonly TextAnalyzer s_plain = Reading.Scanner(("insult", "傻逼"));
    private static readonly TermSet s_terms = new(s_lexicons.Select(lexicon => (lexicon, Of(lexicon.Category))), []);
    private static readonly DisguiseKinds[] s_kinds =
    [
        DisguiseKinds.All, DisguiseKinds.Homophones, DisguiseKinds.LookAlikes, DisguiseKinds.Order, DisguiseKinds.Initials | DisguiseKinds.Homophones,
        DisguiseKinds.Digits, DisguiseKinds.Pinyin | DisguiseKinds.LookAlikes, DisguiseKinds.Splits | DisguiseKinds.Homophones, DisguiseKinds.EmojiWords,
    ];

    private static readonly Dictionary<DisguiseKinds, (VariantPass Pass, VariantIndex Index)> s_passes = s_kinds.ToDictionary(kinds => kinds, kinds =>
        (new VariantPass(s_terms, _ => true, kinds), new VariantIndex(Enumerable.Range(0, s_terms.Count).Select(term => (term, s_terms.Term(term))), kinds)));

    [Property(MaxTest = 3000, Arbitrary = [typeof(Hidden)])]
    public void What_is_found_around_signs_is_what_reading_all_of_the_text_finds(Hidden hidden)
    {
        foreach (var kinds in s_kinds)
        {
            var (pass, index) = s_passes[kinds];
            var (fast, slow) = (new MatchList(), new MatchList());
            var reading = Reading.Of(s_plain, hidden.Text);
            Skimming.Everything(reading, 0);
            pass.Find(reading, 0, fast);
            var place = reading.Part(0);
            var count = SoundStretch.Read(reading.FoldedText, place, 0, place.FoldedEnd - place.FoldedStart, reading.Disguises.Sounds);
            new VariantScan(s_terms, index, kinds, reading, 0, slow, count).Find();
            fast.KeepLongest();
            slow.KeepLongest();
            Assert.Equal(slow.Items.ToArray(), fast.Items.ToArray());
        }
    }

    /// <summary>A term of which any characters are written otherwise, among ordinary talk of one clause.</summary>
    public sealed record Hidden(string Before, string Written, string After)
    {
        private static readonly string[] s_before = ["", "你", "他是个", "今天下午", "好，", "大家都说 "];
        private static readonly string[] s_after = ["", "吧", "的人", "，好吗", "！", " 3"];
        private static readonly string[] s_written = [.. s_lexicons.SelectMany(lexicon => lexicon.Terms).Select(term => term.Text)];
        private static readonly ILookup<ushort, char> s_homophones = Enumerable.Range(0x4E00, 0x5200).Select(unit => (char)unit)
            .Where(unit => SyllableTable.OfCharacter[unit] != 0 && CharacterFrequency.Rank(unit) < 3000).ToLookup(unit => SyllableTable.OfCharacter[unit]);
        private static readonly ILookup<char, char> s_alike = Enumerable.Range(0x4E00, 0x5200).Select(unit => (char)unit)
            .SelectMany(unit => ShapeTable.Of(unit).ToArray().Select(meant => (unit, meant))).ToLookup(pair => pair.meant, pair => pair.unit);

        /// <summary>The whole message.</summary>
        public string Text => Before + Written + After;

        /// <summary>Each character as it is, or in one of the ways in which it is hidden; now and then two change places.</summary>
        public static Arbitrary<Hidden> All() => Arb.From(
            from term in Gen.Elements(s_written)
            from ways in Gen.Choose(0, 9).ArrayOf(term.Length)
            from choice in Gen.Choose(0, 9_999)
            from swapped in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, term.Length - 2)))
            from before in Gen.Elements(s_before)
            from after in Gen.Elements(s_after)
            select new Hidden(before, Write(swapped < 0 ? term : Swap(term, swapped), ways, choice), after));

        private static string Write(string term, int[] ways, int choice) => string.Concat(term.Select((meant, at) => ways[at] switch
        {
            <= 3 => $"{meant}",
            4 or 5 => Pick(s_homophones[SyllableTable.OfCharacter[meant]], meant, choice + at),
            6 or 7 => Pick(s_alike[meant], meant, choice + at),
            8 when SyllableTable.OfCharacter[meant] is var sound and not 0 => $"{SyllableTable.Initial(sound)}",
            _ => Enumerable.Range(0, 10).Where(digit => SyllableTable.OfDigit((char)('0' + digit)) == SyllableTable.OfCharacter[meant]).Select(digit => $"{digit}").FirstOrDefault($"{meant}"),
        }));

        private static string Pick(IEnumerable<char> forms, char meant, int choice) => forms.ToArray() is { Length: > 0 } all ? $"{all[choice % all.Length]}" : $"{meant}";

        private static string Swap(string term, int at) => $"{term[..at]}{term[at + 1]}{term[at]}{term[(at + 2)..]}";
    }

    private static Signal Of(string category) => Signals.TryGet(category, out var signal) ? signal : throw new ArgumentException(category);

    private static Lexicon Parse(string category, string lines) => Lexicon.Parse(category, new StringReader(lines));
}
