using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class CredentialTests
{
    [Theory]

    // A password in an address.
    [InlineData("postgres://app:Zq81kd@db.example.com:5432/orders", "Zq81kd")]
    [InlineData("https://deploy:p@ss9w@git.example.com/a.git", "p@ss9w")]
    [InlineData("redis://:hunter2x@cache:6379/0", "hunter2x")]
    [InlineData("mongodb+srv://root:Aa#123@cluster0.example.net", "Aa#123")]
    [InlineData("amqp://mq:k/Jd82x@10.1.2.3:5672", "k/Jd82x")]
    [InlineData("jdbc:mysql://root:a1/b2/c3@db.internal/orders", "a1/b2/c3")]
    [InlineData("https://example.com/users/@alice")]
    [InlineData("https://host:8080/users/@alice")]
    [InlineData("https://example.com:x/y@z")]
    [InlineData("amqp://user:password@mq")]
    [InlineData("https://user:<password>@host/")]
    [InlineData("https://user:${PASSWORD}@host/")]
    [InlineData("https://example.com:8080/a@b")]
    [InlineData("http://10.0.0.1:8080@张三 看下")]
    [InlineData("http://a.com:8080这个地址@小王")]

    // In a connection string and other settings.
    [InlineData("Server=db01;Database=hr;User Id=sa;Password=Kd8#x!q;", "Kd8#x!q")]
    [InlineData("Server=db01;Pwd=Kd8#x!q;Database=hr", "Kd8#x!q")]
    [InlineData("password=abc12345&user=x", "abc12345")]
    [InlineData("dbPwd=Kx81!mn2", "Kx81!mn2")]
    [InlineData("\"dbPwd\": \"Kx81!mn2\"", "Kx81!mn2")]
    [InlineData("basicAuth: ops:Kx81mn22", "ops:Kx81mn22")]
    [InlineData("export DB_PASSWORD=Kx81mn22", "Kx81mn22")]
    [InlineData("PGPASSWORD=Kx81mn22 psql", "Kx81mn22")]
    [InlineData("redis.auth=Kx81mn22", "Kx81mn22")]
    [InlineData("spring.datasource.password: Kx81mn22", "Kx81mn22")]
    [InlineData("smtpPass = Kx81mn22", "Kx81mn22")]
    [InlineData("-H \"Authorization: Basic b3BzOkt4ODFtbjIy\"", "b3BzOkt4ODFtbjIy")]
    [InlineData("useAuth: true 并且 needPass: false")]
    [InlineData("db_password=${DB_PASSWORD_2024}")]
    [InlineData("forward=abc12345")]
    [InlineData("bypass: rule12345")]

    // On a command line.
    [InlineData("curl -u admin:Kx81mn22 https://example.com", "Kx81mn22")]
    [InlineData("curl --user admin:hunter https://example.com", "hunter")]
    [InlineData("svn co -u dev:Kx81mn22 x", "Kx81mn22")]
    [InlineData("mysql -uroot -pKx81mn22 -h db", "Kx81mn22")]
    [InlineData("mysqldump -h db -u root -p'Kx81mn22' hr", "Kx81mn22")]
    [InlineData("sshpass -p Kx81mn22 ssh root@host", "Kx81mn22")]
    [InlineData("redis-cli -h cache -a Kx81mn22", "Kx81mn22")]
    [InlineData("app --password=Kx81mn22", "Kx81mn22")]
    [InlineData("app --password Kx81mn22", "Kx81mn22")]
    [InlineData("docker login -u dev -p Kx81mn22 registry", "Kx81mn22")]
    [InlineData("docker run -u 1000:1000 -p 8080:80 app")]
    [InlineData("ssh -p2222 root@host")]
    [InlineData("mkdir -p build/out123")]
    [InlineData("mysql -u root -p hr_db")]
    [InlineData("app --password=$PASS")]
    [InlineData("git commit -m fix:bug123")]

    // A key by itself is none.
    [InlineData("\"primary_key\": \"order_id1\"")]
    [InlineData("partition key = user2024")]
    [InlineData("\"key\": \"ctrl+shift+F12\"")]
    [InlineData("cache key: order:9f86d081")]
    [InlineData("sort key：created_at2")]
    public void Credential(string text, params string[] finds) => Assert.Equal(finds.Select(find => $"Likely {find}"), Recognised.In(text, Signals.Credential));

    [Theory]
    [InlineData("会议密码：7788，各位准点入会", "7788", null)]
    [InlineData("腾讯会议号 123-456-789 密码 8899", "8899", null)]
    [InlineData("WiFi：Guest-5G\n密码：welcome88", "welcome88", null)]
    [InlineData("无线密码是 Guest2024", "Guest2024", null)]
    [InlineData("压缩包密码：abc12345", "abc12345", null)]
    [InlineData("链接在群里，提取码：x7k9", "x7k9", null)]
    [InlineData("门禁密码 2580#", "2580#", null)]
    [InlineData("wi-fi password: welcome88", "welcome88", null)]
    [InlineData("激活码：A1B2C3D4", "A1B2C3D4", null)]
    [InlineData("OA系统密码：abc12345", null, "abc12345")]
    [InlineData("压缩包发你了，邮箱密码：abc12345", null, "abc12345")]
    [InlineData("密码：abc12345", null, "abc12345")]
    [InlineData("登录密码 Qm7#kd29x", null, "Qm7#kd29x")]
    [InlineData("路由器后台 admin 密码 Qm7kd29x", null, "Qm7kd29x")]
    [InlineData("开完会议后重置，服务器密码：Qm7kd29x", null, "Qm7kd29x")]
    [InlineData("会议密码忘了", null, null)]
    public void What_opens_no_account_is_an_access_code(string text, string? code, string? credential)
    {
        Assert.Equal(code is null ? [] : [$"Likely {code}"], Recognised.In(text, Signals.AccessCode));
        Assert.Equal(credential is null ? [] : [$"Likely {credential}"], Recognised.In(text, Signals.Credential));
    }

    [Theory]
    [InlineData("appid：wx12345678")]
    [InlineData("userid: zhang123")]
    [InlineData("client id 是 abc12345")]
    public void The_name_of_an_account_is_no_secret(string text) => Assert.Empty(Recognised.In(text, Signals.Credential));
}
