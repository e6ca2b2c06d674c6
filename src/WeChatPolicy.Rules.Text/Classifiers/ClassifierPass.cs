using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Text;

/// <summary>Asks the classifiers about the parts that their gates let pass.</summary>
internal sealed class ClassifierPass
{
    /// <summary>Set of each part, beside the gates that let it pass.</summary>
    internal const byte AnyPart = 0x80;

    /// <summary>What the gates of a part are where they were not asked, since learned readings see no stickers: each asks its own then.</summary>
    internal const byte Unasked = byte.MaxValue;

    private readonly (ITextClassifier Classifier, (ScoreDefinition Score, Signal Signal)[] Scores)[] _classifiers;

    // For each classifier the bit of its gate; what has none that is asked while skimming is always let pass.
    private readonly byte[] _gateOf;

    /// <param name="classifiers">In the order in which they run.</param>
    /// <param name="signals">The signals; each score must be among them.</param>
    /// <param name="mostGates">So many gates are asked while a text is skimmed.</param>
    internal ClassifierPass(IEnumerable<ITextClassifier> classifiers, SignalRegistry signals, int mostGates)
    {
        ITextClassifier[] readings = [.. classifiers];
        (_classifiers, _gateOf) = (new (ITextClassifier, (ScoreDefinition, Signal)[])[readings.Length], new byte[readings.Length]);
        var gates = new List<CharacterGate>(mostGates);
        for (var at = 0; at < readings.Length; at++)
        {
            _classifiers[at] = (readings[at], ScoresOf(readings[at], signals));
            _gateOf[at] = AnyPart;
            if (gates.Count == mostGates || readings[at] is not IGatedClassifier { Gate.Least: > 0 and <= short.MaxValue } gated) continue;
            _gateOf[at] = (byte)(1 << gates.Count);
            gates.Add(gated.Gate);
        }

        Gates = gates;
    }

    /// <summary>All scores that it writes, and what writes them.</summary>
    internal IEnumerable<(ITextClassifier Classifier, ScoreDefinition Score)> All
    {
        get
        {
            foreach (var (classifier, scores) in _classifiers)
            {
                foreach (var (score, _) in scores) yield return (classifier, score);
            }
        }
    }

    /// <summary>The signals that it may write.</summary>
    internal IEnumerable<Signal> Findable
    {
        get
        {
            foreach (var (_, scores) in _classifiers)
            {
                foreach (var (_, signal) in scores) yield return signal;
            }
        }
    }

    /// <summary>The gates that are to be asked while a text is skimmed, in the order of their bits.</summary>
    internal IReadOnlyList<CharacterGate> Gates { get; }

    /// <summary>Writes the scores of all parts of a reading whose terms and identifiers were found.</summary>
    internal void Write(AnalysisBuffer reading, MatchList matches)
    {
        if (_classifiers.Length == 0) return;
        reading.BeginScores();
        var found = matches.Count;
        for (var part = 0; part < reading.PartCount; part++)
        {
            var gates = reading.Part(part).Gates;
            for (var at = 0; at < _classifiers.Length; at++)
            {
                if ((gates & _gateOf[at]) == 0) continue;
                var (classifier, scores) = _classifiers[at];
                Classify(classifier, new ClassifierScan(reading, part, scores, hasPassed: gates != Unasked && _gateOf[at] != AnyPart), reading);
            }
        }

        if (matches.Count > found) matches.Sort();
    }

    [SuppressMessage("Design", "CA1031", Justification = "A classifier that fails, which may be a host's, must not keep the rest from being read; the evaluation tells of it.")]
    private static void Classify(ITextClassifier classifier, ClassifierScan scan, AnalysisBuffer reading)
    {
        try
        {
            classifier.Classify(scan);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            reading.NoteFailure($"classifier/{string.Join('+', classifier.Scores.Select(score => score.Name))}", error);
        }
    }

    private static (ScoreDefinition Score, Signal Signal)[] ScoresOf(ITextClassifier classifier, SignalRegistry signals)
    {
        var scores = new (ScoreDefinition, Signal)[classifier.Scores.Count];
        for (var at = 0; at < scores.Length; at++) scores[at] = (classifier.Scores[at], signals.Required(classifier.Scores[at].Name, "score"));
        return scores;
    }
}
