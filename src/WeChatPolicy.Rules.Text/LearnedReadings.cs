namespace WeChatPolicy.Rules.Text;

/// <summary>The learned readings that the library itself brings along. <c>Classifiers/LEDGER.md</c> says what each was learned from.</summary>
/// <remarks>
/// A host replaces one by adding a classifier that writes the same score: a model of its own (<see cref="LinearTextClassifier.Load"/>), or the
/// library's with other thresholds (<see cref="LinearTextClassifier.WithThresholds"/>).
/// </remarks>
public static class LearnedReadings
{
    private const string Abusive = "abusive-text";
    private const string Fraudulent = "fraudulent-text";

    private static readonly Lazy<LinearTextClassifier> s_abusive = new(() => Own(Abusive));
    private static readonly Lazy<LinearTextClassifier> s_fraudulent = new(() => Own(Fraudulent));

    /// <summary>How sure it is that a text insults people or stirs up hatred of them for their origin, sex or kind: the score <c>abusive-text</c>.</summary>
    public static LinearTextClassifier AbusiveText => s_abusive.Value;

    /// <summary>How sure it is that a stranger's words lead to a fraud: the score <c>fraudulent-text</c>.</summary>
    public static LinearTextClassifier FraudulentText => s_fraudulent.Value;

    /// <summary>What a text is about: a score for each rule that it may break.</summary>
    internal static TopicReading Topics => s_topics.Value;

    private static IEnumerable<string> Names => new[] { Abusive, Fraudulent }.Concat(Signals.All.Where(signal => signal.Kind == SignalKind.Score).Select(signal => signal.Name)).Distinct();

    internal static bool Writes(string score) => Names.Contains(score, StringComparer.Ordinal);

    /// <summary>Those that are in use where a host wants none of these scores, or writes them itself.</summary>
    internal static IEnumerable<ITextClassifier> Except(IReadOnlySet<string> scores)
    {
        if (!scores.Contains(Abusive)) yield return AbusiveText;
        if (!scores.Contains(Fraudulent)) yield return FraudulentText;
        if (!Names.All(name => name is Abusive or Fraudulent || scores.Contains(name))) yield return Topics.Without(scores);
    }

    /// <summary>Throws for a score that none of them writes.</summary>
    internal static void Refuse(string score)
    {
        ArgumentException.ThrowIfNullOrEmpty(score);
        if (!Writes(score)) throw new ArgumentException($"No learned reading of the library writes '{score}'. {NearestNames.Hint(score, Names)}", nameof(score));
    }

    private static readonly Lazy<TopicReading> s_topics = new(() => PreparedTables.TryOpen("topics", out var tables) ? new(tables, new SignalFeatures(Signals.All)) : EmbeddedTopics());

    /// <summary>Whether gates are those of all the library's own readings, in their order.</summary>
    internal static bool AreTheLibrarysOwn(IReadOnlyList<CharacterGate> gates) =>
        gates.Count == 3 && ReferenceEquals(gates[0], AbusiveText.Gate) && ReferenceEquals(gates[1], FraudulentText.Gate) && ReferenceEquals(gates[2], Topics.Gate);

    /// <summary>Writes down all of them, each read out of its own file.</summary>
    internal static IEnumerable<(string Name, Action<TableWriter> Write)> Tables =>
    [
        (Abusive, to => Embedded(Abusive).Write(to)),
        (Fraudulent, to => Embedded(Fraudulent).Write(to)),
        ("topics", to => EmbeddedTopics().Write(to)),
    ];

    private static TopicReading EmbeddedTopics()
    {
        using var stream = typeof(LearnedReadings).Assembly.GetManifestResourceStream("Classifiers/topics.model") ?? throw new InvalidOperationException("The assembly lacks its own model topics.");
        return ModelFile.Read(stream, "topics.model", static (file, lines) => new TopicModelLines(file, lines, new SignalFeatures(Signals.All)));
    }

    private static LinearTextClassifier Own(string score) => PreparedTables.TryOpen(score, out var tables) ? new(tables) : Embedded(score);

    private static LinearTextClassifier Embedded(string score)
    {
        using var stream = typeof(LearnedReadings).Assembly.GetManifestResourceStream($"Classifiers/{score}.model")
            ?? throw new InvalidOperationException($"The assembly lacks its own model {score}.");
        return LinearTextClassifier.Load(stream, $"{score}.model");
    }
}
