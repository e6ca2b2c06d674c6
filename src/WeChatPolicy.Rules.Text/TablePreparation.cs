namespace WeChatPolicy.Rules.Text;

/// <summary>Makes the tables of the library's own data, which <see cref="PreparedTables"/> finds in the assembly. The first compilation of the project runs it as a program.</summary>
internal static class TablePreparation
{
    /// <summary>Each file of tables by its name, and what writes it: the code that makes the same tables at run time.</summary>
    internal static IEnumerable<(string Name, Action<TableWriter> Write)> All =>
    [
        ("folding", to => to.Add<ushort>(FoldTable.Build())),
        ("character-kinds", to => to.Add<CharacterKind>(CharacterKinds.Build())),
        ("character-ranks", to => to.Add<ushort>(CharacterFrequency.Build())),
        ("syllables", to => SyllableTable.Build().Write(to)),
        ("splits", to => SplitTable.Wholes().Write(to)),
        ("shapes", to => ShapeTable.Build().Write(to)),
        ("words", to =>
        {
            foreach (var list in WordLists.Make()) list.Write(to);
        }),
        ("reading", to => new TextAnalyzerBuilder().ReadBy(Lexicons.With(HarmlessWords.All)).Build().Write(to)),
        .. LearnedReadings.Tables,
    ];

    internal static byte[] Written(Action<TableWriter> write)
    {
        var to = new TableWriter();
        write(to);
        return to.ToArray();
    }

    /// <summary>Writes all of them into a folder.</summary>
    internal static void Main(string[] arguments)
    {
        Directory.CreateDirectory(arguments[0]);
        foreach (var (name, write) in All) File.WriteAllBytes(Path.Combine(arguments[0], name + ".tables"), Written(write));
    }
}
