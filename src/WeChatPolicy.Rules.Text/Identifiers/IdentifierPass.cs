using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Text;

/// <summary>Asks the recognisers about parts that hold what they look for.</summary>
internal sealed class IdentifierPass
{
    private readonly IdentifierRecogniser[] _recognisers;

    // What each looks for, side by side: most parts hold nothing that any of them does.
    private readonly Sought[] _sought;
    private readonly IdentifierTrigger _any;
    private readonly SignalSet _cues;

    /// <param name="recognisers">In the order in which they run.</param>
    /// <param name="signals">The signals; each name must be among them.</param>
    internal IdentifierPass(IEnumerable<IdentifierRecogniser> recognisers, SignalRegistry signals)
    {
        _recognisers = [.. recognisers];
        _sought = new Sought[_recognisers.Length];
        for (var at = 0; at < _recognisers.Length; at++)
        {
            var recogniser = _recognisers[at];
            _sought[at] = new(signals.Required(recogniser.Name, "identifier"), recogniser.Trigger, recogniser.Cue);
            _any |= recogniser.Trigger;
            if (recogniser.Cue is { } cue) _cues = _cues.With(cue);
        }
    }

    internal IReadOnlyList<IdentifierRecogniser> Recognisers => _recognisers;

    /// <summary>The signals that it may find.</summary>
    internal IEnumerable<Signal> Findable
    {
        get
        {
            foreach (var sought in _sought) yield return sought.Signal;
        }
    }

    /// <summary>Recognises identifiers in the parts of a text, whose terms carry the signals.</summary>
    internal void Find(AnalysisBuffer reading, int firstPart, int endPart, SignalSet signals)
    {
        var isCued = signals.Overlaps(_cues);
        for (var part = firstPart; part < endPart; part++)
        {
            var seen = reading.Part(part).Seen & _any;
            if (seen == IdentifierTrigger.None && !isCued) continue;
            for (var at = 0; at < _sought.Length; at++)
            {
                ref readonly var sought = ref _sought[at];
                if ((sought.Trigger & seen) != 0 || (isCued && sought.Cue is { } cue && signals.Contains(cue))) Recognise(_recognisers[at], new IdentifierScan(reading, part, sought.Signal), reading);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A recogniser that fails, which may be a host's, must not keep the rest from being read; the evaluation tells of it.")]
    private static void Recognise(IdentifierRecogniser recogniser, IdentifierScan scan, AnalysisBuffer reading)
    {
        try
        {
            recogniser.Recognise(scan);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            reading.NoteFailure($"identifier/{recogniser.Name}", error);
        }
    }

    private readonly record struct Sought(Signal Signal, IdentifierTrigger Trigger, Signal? Cue);
}
