namespace WeChatPolicy.Rules.Text;

/// <summary>What is done with which type: the options, checked against the signals of an analyzer.</summary>
internal sealed class RedactionPlan
{
    private readonly RedactionOptions _options;
    private readonly SignalRegistry _signals;

    /// <exception cref="TextConfigurationException">The options name what there is not, or want a hash without a key; the error lists every fault.</exception>
    internal RedactionPlan(RedactionOptions options, TextAnalyzer analyzer)
    {
        (_options, _signals) = (options, analyzer.Signals);
        List<string> faults = [.. Faults(analyzer)];
        if (faults.Count > 0) throw new TextConfigurationException(faults);
    }

    /// <summary>What becomes of a signal's matches; nothing where they are none of the redactor's business.</summary>
    internal RedactionMethod MethodOf(Signal signal)
    {
        var definition = _signals[signal];
        return definition.Kind == SignalKind.Identifier ? MethodOf(definition.Name) : _options.Methods.GetValueOrDefault(definition.Name, RedactionMethod.Keep);
    }

    /// <summary>What becomes of a place that somebody else found.</summary>
    internal RedactionMethod MethodOf(string type) => _options.Methods.GetValueOrDefault(type, _options.Default);

    internal RedactionSpan SpanOf(Signal signal, RedactionMethod method, ReadOnlySpan<char> text, int start, int end)
    {
        var definition = _signals[signal];

        // Of a word nothing may be shown either: that is what the place was named for.
        var (from, until) = definition.Masking == Masking.Words || method != RedactionMethod.Mask ? (0, end - start) : definition.Masking.Hidden(text[start..end]);
        while (from > 0 && char.IsLowSurrogate(text[start + from])) from--;
        while (start + until < end && char.IsLowSurrogate(text[start + until])) until++;
        return new(start, end, definition.Name, signal, method, start + from, start + until);
    }

    /// <summary>What stands for a stretch of the original.</summary>
    internal string Shown(in RedactionSpan span, ReadOnlySpan<char> text)
    {
        const int FewestStars = 4, MostWhereNothingIsShown = 8;
        switch (span.Method)
        {
            case RedactionMethod.Remove:
                return "";
            case RedactionMethod.Replace:
                return Placeholders.In(NameOf(span.Type));
            case RedactionMethod.Hash:
                var masking = span.Signal is { } signal ? _signals[signal].Masking : Masking.Everything;
                return Placeholders.In(NameOf(span.Type), KeyedHash.Of(_options.Key.Span, span.Type, CanonicalForm.Of(span.Signal ?? default, masking, text[span.Start..span.End])));
            default:
                // Four stars at least part the digits before from those behind, and the length of a secret is none of anybody's business.
                var stars = Math.Max(FewestStars, span.HiddenUntil - span.HiddenFrom);
                return span.IsHidden ? new string('*', Math.Min(stars, MostWhereNothingIsShown))
                    : string.Concat(text[span.Start..span.HiddenFrom], new string('*', stars), text[span.HiddenUntil..span.End]);
        }
    }

    private string NameOf(string type) => _options.Placeholders.GetValueOrDefault(type) ?? Placeholders.NameOf(type);

    private IEnumerable<string> Faults(TextAnalyzer analyzer)
    {
        foreach (var name in _options.Methods.Keys.Concat(_options.Placeholders.Keys).Distinct())
        {
            if (!_signals.TryGet(name, out var signal)) yield return $"Redaction: there is no signal {name}. {NearestNames.Hint(name, _signals.Names)}";
            else if (_signals[signal].Kind is SignalKind.Context or SignalKind.Score) yield return $"Redaction: {name} has no places of its own to redact; name an identifier or a lexicon category.";
        }

        foreach (var (name, method) in _options.Methods.Append(new(nameof(RedactionOptions.Default), _options.Default)))
        {
            if (!Enum.IsDefined(method)) yield return $"Redaction: {name}: {(int)method} is no method.";
            if (method == RedactionMethod.Hash && _options.Key.IsEmpty) yield return $"Redaction: {name} is hashed, and there is no key. Give {nameof(RedactionOptions.Key)} 32 random bytes.";
        }

        foreach (var (name, placeholder) in _options.Placeholders)
        {
            if (string.IsNullOrWhiteSpace(placeholder)) yield return $"Redaction: the placeholder of {name} is empty; remove the type instead.";
            else if (IsFound(analyzer, Placeholders.In(placeholder))) yield return $"Redaction: the placeholder of {name} reads as something to be redacted itself.";
        }
    }

    private bool IsFound(TextAnalyzer analyzer, string placeholder)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("placeholder", placeholder);
        analyzer.Read(buffer);
        foreach (ref readonly var match in buffer.Matches)
        {
            if (MethodOf(match.Signal) != RedactionMethod.Keep) return true;
        }

        return false;
    }
}
