using System.Text;
using WeChatPolicy.Rules.DataZone.Judging;
using WeChatPolicy.Rules.DataZone.Reading;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>
/// Judges what a program in WeCom's data zone (企业微信数据与智能专区) is given: a conversation as lines "A说：…", without names, times and files.
/// What is not there stays unknown. Immutable; every member may be called from any thread.
/// </summary>
/// <remarks>
/// Nothing is surer than <see cref="Confidence.Possible"/>, or stricter than <see cref="Enforcement.Review"/>, of somebody of whom nobody says that they are an
/// employee, or of a line of which nobody knows that its speaker wrote it: a text may hold a line that looks like another's
/// (<see cref="TranscriptFacts.Contents"/> tells them apart).
/// </remarks>
public sealed class TranscriptAnalyser
{
    private readonly PolicyEngine _engine;
    private readonly TranscriptOptions _options;
    private readonly TranscriptWords _words;
    private readonly TimeProvider _time;

    /// <summary>An analyser under a policy.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="options">Its bounds and words; the defaults where there are none. They are copied.</param>
    /// <param name="time">What <see cref="TranscriptOptions.TimeLimit"/> is measured by; the system's clock where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not positive.</exception>
    /// <exception cref="FormatException">The words are not as they are to be written.</exception>
    public TranscriptAnalyser(PolicyEngine engine, TranscriptOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
        _options = (options ?? new()).Checked();
        _words = TranscriptWords.Default.With(_options.MoreWords);
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Judges a transcript.</summary>
    /// <param name="transcript">One conversation in UTF-8, as the zone puts it in the place of <c>{chat}</c>. Beyond the bounds it is not read, which the answer says.</param>
    /// <param name="facts">What the host knows of it; nothing where there are none.</param>
    /// <param name="cancellationToken">Ends it without an answer.</param>
    /// <returns>The findings and all that was not read; never a word of what was said.</returns>
    /// <exception cref="TranscriptException">It is no UTF-8.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public TranscriptAnswer Analyse(ReadOnlySpan<byte> transcript, TranscriptFacts? facts = null, CancellationToken cancellationToken = default)
    {
        facts ??= TranscriptFacts.Unknown;
        var judging = new TranscriptJudge(_engine, facts, _time, _options.TimeLimit);
        var reading = TranscriptReader.Read(transcript, facts, _words, _options);
        return judging.Judge(reading, cancellationToken);
    }

    /// <summary>The same of a text that is no longer in UTF-8; places are counted in its UTF-8.</summary>
    /// <inheritdoc cref="Analyse(ReadOnlySpan{byte}, TranscriptFacts?, CancellationToken)"/>
    public TranscriptAnswer Analyse(string transcript, TranscriptFacts? facts = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return Analyse(Encoding.UTF8.GetBytes(transcript), facts, cancellationToken);
    }
}
