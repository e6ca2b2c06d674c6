using WeChatPolicy.Rules;

namespace Interop.OfficeFiles;

/// <summary>A Word document whose link is no address, read and judged.</summary>
internal static class OfficeFilesExample
{
    public static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("office-files");
        try
        {
            var path = Path.Combine(folder.FullName, "notes.docx");
            await File.WriteAllBytesAsync(path, WordFile.With("登录密码：Qm7#kd29x", "mailto:li na@@example.com"));

            var before = ArrivedFile.Read(path).Digest;
            var fact = FileFacts.Of(Announced("f1", "notes.docx"), path);
            var decision = Company.Engine.Evaluate(fact);

            await output.WriteLineAsync($"{fact.Format}, encrypted: {fact.Encrypted}, intact: {fact.Intact}");
            await output.WriteLineAsync($"the file is as it was: {ArrivedFile.Read(path).Digest == before && fact.ReceivedDigest == before}");
            foreach (var finding in decision.Findings) await output.WriteLineAsync($"{decision.Outcome}: {finding.RuleId} {finding.Confidence}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static FileTransfer Announced(string id, string name) => new()
    {
        Id = id,
        Sender = new Participant { Id = "zhang.wei", Kind = ParticipantKind.Employee },
        Channel = TransferChannel.WeChat,
        Conversation = new Conversation { Id = "room-7", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        SentAt = new DateTimeOffset(2026, 5, 12, 9, 30, 0, TimeSpan.FromHours(8)),
        FileName = name,
    };
}
