using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>A line of an archive, a message of the vendor's answer, or an answer that failed.</summary>
/// <param name="Line">What became of it; blank for an answer that failed.</param>
/// <param name="Entry">The message of the answer that it is of; <see langword="null"/> for a line of an archive.</param>
/// <param name="Failure">The answer that failed.</param>
/// <param name="GivenUp">Whether it is not asked for again in this run.</param>
internal readonly record struct ReadLine(ArchiveLine Line, SequencedLine? Entry = null, ChatPageException? Failure = null, bool GivenUp = false);
