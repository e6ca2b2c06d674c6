namespace Timeline;

/// <summary>The people of the made-up company. Every name is invented.</summary>
internal static class Staff
{
    public const string Management = "管理层";
    public const string HumanResources = "人力资源部";
    public const string Administration = "行政部";
    public const string Finance = "财务部";
    public const string Sales = "销售部";
    public const string Engineering = "研发部";
    public const string Service = "客服部";
    public const string Marketing = "市场部";

    public static Employee Head { get; } = new("zhouyuanhang", "周远航", Management, "总经理", null);

    public static Employee Deputy { get; } = new("linjing", "林静", Management, "副总经理", "zhouyuanhang");

    public static Employee Personnel { get; } = new("chenya", "陈雅", HumanResources, "人力资源经理", "zhouyuanhang");

    public static Employee Registrar { get; } = new("zhengguoqiang", "郑国强", Administration, "行政经理", "linjing");

    public static Employee Security { get; } = new("zhangwei", "张伟", Engineering, "信息安全工程师", "liqiang");

    public static IReadOnlyList<Employee> Everyone { get; } =
    [
        Head,
        Deputy,
        Personnel,
        new("wuqian", "吴倩", HumanResources, "人事专员", "chenya"),
        Registrar,
        new("sunli", "孙丽", Administration, "行政专员", "zhengguoqiang"),
        new("hemin", "何敏", Finance, "财务经理", "zhouyuanhang"),
        new("machao", "马超", Finance, "会计", "hemin"),
        new("xuting", "徐婷", Finance, "出纳", "hemin"),
        new("wanglei", "王磊", Sales, "销售总监", "linjing"),
        new("liuyang", "刘洋", Sales, "销售经理", "wanglei"),
        new("zhaochen", "赵晨", Sales, "销售代表", "wanglei"),
        new("huangrong", "黄蓉", Sales, "销售代表", "wanglei"),
        new("zhoujie", "周杰", Sales, "销售代表", "wanglei") { LastDay = new(2026, 4, 30) },
        new("qiancheng", "钱程", Sales, "销售代表", "wanglei"),
        new("liqiang", "李强", Engineering, "技术总监", "zhouyuanhang"),
        Security,
        new("yangfan", "杨帆", Engineering, "工程师", "liqiang"),
        new("zhulin", "朱琳", Engineering, "工程师", "liqiang"),
        new("gaoxiang", "高翔", Engineering, "测试工程师", "liqiang"),
        new("luolan", "罗兰", Engineering, "工程师", "liqiang") { LastDay = new(2026, 6, 30) },
        new("songjia", "宋佳", Service, "客服主管", "linjing"),
        new("tangyu", "唐宇", Service, "客服专员", "songjia"),
        new("hanxue", "韩雪", Service, "客服专员", "songjia"),
        new("fengtao", "冯涛", Service, "客服专员", "songjia") { LastDay = new(2026, 8, 31) },
        new("dongjie", "董洁", Marketing, "市场经理", "linjing"),
        new("chengxi", "程曦", Marketing, "市场专员", "dongjie") { LastDay = new(2026, 11, 30) },
        new("dengzhao", "邓昭", Sales, "销售代表", "wanglei") { FirstDay = new(2026, 3, 2) },
        new("caoying", "曹莹", Engineering, "工程师", "liqiang") { FirstDay = new(2026, 7, 1) },
        new("pengfei", "彭菲", Service, "客服专员", "songjia") { FirstDay = new(2026, 9, 1) },
    ];

    /// <summary>The supervision group: the management, human resources, and each business department that works with WeChat.</summary>
    public static IReadOnlyList<Employee> Supervisors { get; } = [Deputy, Personnel, Of("wanglei"), Of("liqiang"), Of("songjia"), Of("dongjie")];

    public static IReadOnlyList<Employee> Trainers { get; } = [Of("wuqian"), Security];

    public static Employee Of(string id) => Everyone.First(person => person.Id == id);

    public static IReadOnlyList<Employee> OnDay(DateOnly day) => [.. Everyone.Where(person => person.WorksOn(day))];

    /// <summary>Members of the supervision group who may handle a case: whom it is not about, nor their superior or subordinate.</summary>
    public static IReadOnlyList<Employee> MayHandle(Employee accused, params string[] involved) =>
        [.. Supervisors.Where(member => member.Id != accused.Id && member.Id != accused.ManagerId && member.ManagerId != accused.Id && !involved.Contains(member.Id))];
}
