using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Makes de-identified copies of texts: what an analyzer finds is masked, replaced, hashed or removed, type by type.</summary>
/// <remarks>
/// <para>
/// The copy is read again by the same analyzer, until nothing that is to be redacted is found in it: a redaction may uncover or put
/// together another. So to redact a copy again changes nothing. Where a text goes on for too long to uncover one place after the other,
/// it is hidden whole.
/// </para>
/// <para>Immutable; safe from any thread.</para>
/// </remarks>
public sealed class Redactor
{
    /// <summary>Behind as many readings what is found is hidden whole, which uncovers nothing.</summary>
    private const int MethodsEnd = 4;

    /// <summary>Behind as many the text is.</summary>
    private const int Readings = 8;

    private readonly TextAnalyzer _analyzer;
    private readonly RedactionPlan _plan;

    /// <param name="analyzer">What finds the places.</param>
    /// <param name="options">What becomes of them; every identifier is masked where there are none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    /// <exception cref="TextConfigurationException">The options name a signal that there is not, or want a hash without a key; the error lists every fault.</exception>
    public Redactor(TextAnalyzer analyzer, RedactionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        _plan = new RedactionPlan(options ?? new(), analyzer);
    }

    /// <summary>Redacts what is found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Places that are redacted too, such as those of findings; a type that is no identifier is redacted there as <see cref="RedactionOptions.Default"/> says, unless named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place stands outside the text.</exception>
    public RedactedText Redact(string text, params IEnumerable<RedactionPlace> places)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(places);
        var spans = new List<RedactionSpan>();
        foreach (var place in places) AddPlace(place, text, spans);
        var buffer = new AnalysisBuffer();
        Read(buffer, text);
        AddMatches(buffer, text, spans);
        return Finish(text, spans, buffer);
    }

    /// <summary>Redacts what an analysis has found, part by part.</summary>
    /// <param name="analysis">An analysis by an analyzer with the same signals.</param>
    /// <returns>The copies, in the order of the parts.</returns>
    /// <exception cref="InvalidOperationException">The analysis has ended.</exception>
    public IReadOnlyList<RedactedText> Redact(TextAnalysis analysis)
    {
        var places = new List<RedactionPlace>[analysis.PartCount];
        for (var part = 0; part < places.Length; part++) places[part] = [];
        foreach (ref readonly var match in analysis.Matches)
        {
            if (_plan.MethodOf(match.Signal) != RedactionMethod.Keep) places[match.Part].Add(new(analysis.Names.NameOf(match.Signal), match.Start, match.Length));
        }

        var copies = new RedactedText[places.Length];
        for (var part = 0; part < copies.Length; part++) copies[part] = Redact(analysis.Original(part).ToString(), places[part]);
        return copies;
    }

    private RedactedText Finish(string text, List<RedactionSpan> spans, AnalysisBuffer buffer)
    {
        for (var reading = 1; spans.Count > 0; reading++)
        {
            RedactionSpan.Join(spans);
            var copy = Compose(text, spans);
            Read(buffer, copy.Text);
            if (!Extend(buffer, copy, text, spans)) return copy;
            if (reading >= MethodsEnd) spans = spans.ConvertAll(static span => span.Hidden);
            if (reading == Readings) return Compose(text, [new RedactionSpan(0, text.Length, spans[0].Type, null, RedactionMethod.Mask, 0, text.Length)]);
        }

        return new(text, []);
    }

    private void Read(AnalysisBuffer buffer, string text)
    {
        buffer.Clear();
        buffer.Add("text", text);
        _analyzer.Read(buffer);
    }

    private void AddPlace(RedactionPlace place, string text, List<RedactionSpan> spans)
    {
        if (place.Start < 0 || place.Length < 1 || place.Length > text.Length - place.Start)
            throw new ArgumentOutOfRangeException(nameof(place), $"The place {place.Start}, {place.Length} of {place.Type} stands outside the text of {text.Length} units: it is one of another text.");
        var method = _plan.MethodOf(place.Type);
        var end = place.Start + place.Length;
        if (method == RedactionMethod.Keep) return;
        spans.Add(_analyzer.Signals.TryGet(place.Type, out var signal) ? _plan.SpanOf(signal, method, text, place.Start, end)
            : new(place.Start, end, place.Type, null, method, place.Start, end));
    }

    private void AddMatches(AnalysisBuffer buffer, string text, List<RedactionSpan> spans)
    {
        foreach (ref readonly var match in buffer.Matches)
        {
            var method = _plan.MethodOf(match.Signal);
            if (method != RedactionMethod.Keep) spans.Add(_plan.SpanOf(match.Signal, method, text, match.Start, match.Start + match.Length));
        }
    }

    /// <summary>Adds what was found in the copy, as places of the original; false if nothing was.</summary>
    private bool Extend(AnalysisBuffer buffer, RedactedText copy, string text, List<RedactionSpan> spans)
    {
        var (found, at, count) = (false, 0, spans.Count);
        foreach (ref readonly var match in buffer.Matches)
        {
            var method = _plan.MethodOf(match.Signal);
            if (method == RedactionMethod.Keep) continue;
            found = true;
            var (from, until) = (match.Start, match.Start + match.Length);
            while (at < count && copy.Redactions[at].RedactedStart + copy.Redactions[at].RedactedLength <= from) at++;
            var last = at;

            // What is found in what stands for something shows too much of it.
            for (; last < count && copy.Redactions[last].RedactedStart < until; last++) spans[last] = spans[last].Hidden;
            var start = at < last && copy.Redactions[at].RedactedStart <= from ? spans[at].Start : from + Shift(copy, at);
            var end = at < last && copy.Redactions[last - 1].RedactedStart + copy.Redactions[last - 1].RedactedLength >= until ? spans[last - 1].End : until + Shift(copy, last);
            var isWithin = at < last && spans[at].Start <= start && spans[at].End >= end;
            if (!isWithin) spans.Add(_plan.SpanOf(match.Signal, method, text, start, end));
        }

        return found;
    }

    /// <summary>How far the original is ahead of the copy before a redaction.</summary>
    private static int Shift(RedactedText copy, int redaction) => redaction == 0 ? 0
        : copy.Redactions[redaction - 1].Start + copy.Redactions[redaction - 1].Length - copy.Redactions[redaction - 1].RedactedStart - copy.Redactions[redaction - 1].RedactedLength;

    private RedactedText Compose(string text, List<RedactionSpan> spans)
    {
        var copy = new StringBuilder(text.Length);
        var redactions = new Redaction[spans.Count];
        var behind = 0;
        for (var at = 0; at < redactions.Length; at++)
        {
            var span = spans[at];
            copy.Append(text, behind, span.Start - behind);
            var shown = _plan.Shown(span, text);
            redactions[at] = new(span.Type, span.Start, span.End - span.Start, copy.Length, shown.Length);
            copy.Append(shown);
            behind = span.End;
        }

        copy.Append(text, behind, text.Length - behind);
        return new(copy.ToString(), redactions);
    }
}
