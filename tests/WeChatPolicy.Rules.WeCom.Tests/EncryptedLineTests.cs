namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>A line that nobody has decrypted says so, and nothing else is taken for one.</summary>
public class EncryptedLineTests
{
    [Theory]
    [InlineData("""{"seq":196,"msgid":"CAQQ2fbb","publickey_ver":3,"encrypt_random_key":"ftJ+uz==","encrypt_chat_msg":"898WtfGM"}""", "CAQQ2fbb")]
    [InlineData("""{"encrypt_random_key":"ftJ+uz==","encrypt_chat_msg":"898WtfGM"}""", null)]
    [InlineData("""{"errcode":0,"errmsg":"ok","chatdata":[{"seq":196,"msgid":"CAQQ","publickey_ver":3,"encrypt_random_key":"ftJ","encrypt_chat_msg":"898"}]}""", null)]
    [InlineData("""{"msgid":"m","sender":{"type":1,"id":"A1"},"send_time":1,"msgtype":1,"service_encrypt_info":{"encrypted_secret_key":"a2V5","public_key_ver":1}}""", "m")]
    [InlineData("""{"msg_list":[{"msgid":"m","service_encrypt_info":{"encrypted_secret_key":"a2V5"}}]}""", null)]
    [InlineData("""{"tousername":"ww1","encrypt":"RypEvHKD8QQKFhvQ","agentid":"218"}""", null)]
    [InlineData("""{"msgid":"m","from":"A1","msgtime":1,"encrypt_chat_msg":"898WtfGM"}""", "m")]
    public void It_is_rejected_as_encrypted(string line, string? id)
    {
        var read = Archive.ReadOne(line);
        Assert.Equal(("encrypted", null, id), (read.Reject!.Reason.Code, read.Reject.Reason.Field, read.MessageId));
    }

    [Theory]
    [InlineData("""{"msgid":"m","msgtime":1,"msgtype":"text","text":{"content":"x"}}""", "from")]
    [InlineData("""{"msgid":"m","msgtype":"text","text":{"content":"encrypt_chat_msg"}}""", "from")]
    [InlineData("""{"seq":1,"note":{"a":{"b":{"c":{"encrypt_chat_msg":"x"}}}}}""", "msgid")]
    [InlineData("""{"msgid":"m","encryption":"none"}""", "from")]
    [InlineData("""{"msgid":"m","chatdata":[]}""", "from")]
    public void A_line_without_anything_encrypted_says_what_it_lacks(string line, string field) =>
        Assert.Equal(("missing-field", field), (Archive.ReadOne(line).Reject!.Reason.Code, Archive.ReadOne(line).Reject!.Reason.Field));

    [Theory]
    [InlineData(""","encrypt_random_key":"ftJ" """)]
    [InlineData(""","encrypt_random_key":"ftJ","publickey_ver":3,"seq":4 """)]
    [InlineData(""","service_encrypt_info":{"encrypted_secret_key":"a2V5"} """)]
    public void A_decrypted_message_that_kept_its_key_is_read(string beside)
    {
        var line = Archive.ReadOne($$"""{"msgid":"m","from":"A1","msgtime":1,"msgtype":"text","text":{"content":"已解密"}{{beside}}}""");
        Assert.Equal("已解密", line.Message!.Text);
        Assert.Empty(line.Unread);
    }
}
