namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Every kind of disguise that is measured.</summary>
internal static class Kinds
{
    /// <summary>The kinds, by what is done to the text.</summary>
    public static IReadOnlyList<Disguise> All { get; } =
    [
        new Insertion("punctuation between", Reach.Few, [".", "·", "-", "_", "*", "~", "、", "，", "/", "|", "+", "="]),
        new Insertion("signs of currency and keyboards between", Reach.Few, ["@", "#", "$", "%", "&", "￥", "@#￥%", "^"]),
        new Insertion("full stops between", Reach.Few, ["。", "。。。", "...", "……"]),
        new Insertion("blank between", Reach.Word, [" ", "　"]),
        new Insertion("blanks throughout", Reach.Text, [" "]),
        new Insertion("invisible signs between", Reach.Word, ["\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD"]),
        new Insertion("marks that combine", Reach.Word, ["\u0336", "\u0335", "\u20D2", "\u0489"]),
        new Insertion("emoji between", Reach.Few, ["😀", "🔥", "💩", "👍", "❤️", "🙏", "😂", "⭐"]),
        new Insertion("stickers between", Reach.Few, Table.Entries("stickers.txt")),
        new Repetition("repeated letters", letters: true),
        new Repetition("repeated characters", letters: false),
        new Substitution("full-width letters", Reach.Word, Letters.FullWidth),
        new Substitution("mathematical letters", Reach.Word, Letters.Mathematical),
        new Substitution("circled letters", Reach.Word, Letters.Circled),
        new Substitution("small capitals", Reach.Word, Table.Alternatives("small-capitals.txt")),
        new Substitution("look-alikes of letters", Reach.Few, Table.Alternatives("letter-shapes.txt")),
        new Substitution("traditional characters", Reach.Word, Table.Alternatives("traditional.txt")),
        new Substitution("variant characters", Reach.Few, Table.Alternatives("variants.txt")),
        new Substitution("homophones, some", Reach.Few, Sounds.Homophones),
        new Substitution("homophones, whole word", Reach.Word, Sounds.Homophones),
        new Substitution("pinyin among characters", Reach.One, Sounds.Pinyin),
        new Substitution("pinyin, whole word", Reach.Word, Sounds.Pinyin),
        new Substitution("an initial among characters", Reach.One, Sounds.Initials),
        new Substitution("initials, whole word", Reach.Word, Sounds.Initials),
        new Substitution("split characters", Reach.Few, Table.Whole("splits.txt")),
        new Substitution("look-alikes of characters", Reach.Few, Table.Alternatives("shapes.txt")),
        new Substitution("digits and letters for syllables", Reach.Few, Table.Whole("digits.txt")),
        new Substitution("emoji for syllables", Reach.Few, Table.Whole("emoji-sounds.txt")),
        new WordSubstitution("emoji for words", Table.Words("emoji-words.txt")),
        new Swap("order swapped"),
    ];
}
