using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using static CcgAssurance.Web.Demo.DemoBuilders;

namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>How far each quarter of the demo went after its draft: one at least stands in every stage. A quarter that is not here is not shared yet.</summary>
public static class DemoRounds
{
    private static readonly DemoAct[] Published =
    [
        new DemoShare(5), new DemoAnswer(11), new DemoFinal(13), new DemoRelease(14, DemoActor.Director), new DemoRelease(16, DemoActor.CcgLead),
    ];

    /// <summary>What happened, by quarter.</summary>
    public static IReadOnlyDictionary<QuarterKey, IReadOnlyList<DemoAct>> All { get; } = new Dictionary<QuarterKey, IReadOnlyList<DemoAct>>
    {
        [Key("X01", 2013, 4)] = Published,
        [Key("X01", 2014, 1)] =
        [
            new DemoShare(5),
            new DemoComment(7, "The text on A&E should say that the trust missed the target in single weeks, not throughout. Members would otherwise read it as worse than it was."),
            new DemoAnswer(9, new DemoObjection(
                On(3), "A&E waits", CcgVerdict.Comments,
                "The trust met 95% in seven of the thirteen weeks. Please say so: our board will be asked about it in public.")),
            new DemoReply(10, AreaTeamReply.Changed, "The weekly figures bear this out, and the next draft gives them."),
            new DemoRedraft(10, "The CCG showed that the A&E target was met in seven of thirteen weeks, and the report has to say so."),
            new DemoRewrite(11, On(3), "A&E waits",
                "Anyshire NHS Foundation Trust met the target in seven of the thirteen weeks. It does not yet do so consistently, and the misses are at weekends."),
            new DemoShare(11),
            new DemoAnswer(15),
            new DemoFinal(17),
            new DemoRelease(18, DemoActor.Director),
            new DemoRelease(20, DemoActor.CcgLead),
            new DemoForum(26, "Governing body meeting in public, Market Hall", "https://anyshire-north.example/governing-body/september-2014"),
        ],
        [Key("X01", 2014, 2)] =
        [
            .. Published,
            new DemoReopen(52, "The report gave the number of vacant posts in urology as three. The trust has shown that one of them was filled in October."),
            new DemoRewrite(53, On(3), "62-day cancer waits",
                "Performance was 82.6% against 85%. Haematology recovers as planned; urology has two vacant posts, because one was filled in October."),
            new DemoCorrection(53), new DemoAnswer(58), new DemoFinal(60), new DemoRelease(61, DemoActor.Director), new DemoRelease(62, DemoActor.CcgLead),
        ],
        [Key("X01", 2014, 3)] =
        [
            new DemoShare(5),
            new DemoAnswer(12, new DemoObjection(
                On(6), null, CcgVerdict.Disagrees,
                "Two departures were planned and both successors are named. In our view this is a leadership team that renews itself, and needs no support.",
                IsPrinted: true)),
            new DemoReply(13, AreaTeamReply.NotChanged, "The successors are named but not yet in post, and the plan rests on both arriving by June. Support until then is light."),
            new DemoFinal(15, "Both successors are named, and neither is in post. I looked at the start dates myself and leave the level as it is until June."),
            new DemoRelease(16, DemoActor.Director), new DemoRelease(18, DemoActor.CcgLead),
            new DemoAsk(68, DemoActor.GoverningBodyMember,
                "Domain 3, A&E waits: the report gives 90.8% for the quarter. The trust corrected its figures in May, because one of its two sites had " +
                "counted some patients twice, and the quarter now stands at 91.3%. The corrected table was in the papers of our meeting on 26 May."),
        ],
        [Key("X02", 2014, 1)] = Published,
        [Key("X02", 2014, 2)] = Published,
        [Key("X02", 2014, 3)] =
        [
            new DemoShare(5), new DemoAnswer(11), new DemoFinal(13), new DemoRelease(14, DemoActor.Director),
            new DemoRelease(17, DemoActor.CcgLead, "The county council elections are in May, and the report names a service on which candidates disagree. We will release it after the vote."),
        ],
        [Key("X03", 2014, 1)] = Published,
        [Key("X03", 2014, 2)] = Published,
        [Key("X03", 2014, 3)] = Published,
        [Key("X04", 2014, 1)] = Published,
        [Key("X04", 2014, 2)] = Published,
        [Key("X04", 2014, 3)] =
        [
            new DemoShare(5),
            new DemoAnswer(12, new DemoObjection(
                On(4), null, CcgVerdict.Comments, "We accept the support and ask that the first review of it be in July, when the new finance system has run for a quarter.")),
        ],
        [Key("X04", 2014, 4)] = [new DemoShare(5)],
        [Key("X05", 2013, 4)] = Published,
        [Key("X05", 2014, 1)] = Published,
        [Key("X05", 2014, 2)] = Published,
        [Key("X05", 2014, 3)] = [new DemoShare(5), new DemoAnswer(11), new DemoFinal(13), new DemoRelease(14, DemoActor.Director)],
        [Key("X06", 2013, 4)] = Published,
        [Key("X06", 2014, 1)] = Published,
        [Key("X06", 2014, 2)] = Published,
        [Key("X06", 2014, 3)] =
        [
            new DemoShare(5),
            new DemoAnswer(14, new DemoObjection(
                On(4), null, CcgVerdict.Disagrees, "Our finances are tight like everybody's. We do not recognise the picture that is drawn of our governing body.", IsPrinted: true)),
        ],
        [Key("X07", 2014, 1)] = Published,
        [Key("X07", 2014, 2)] = Published,
        [Key("X07", 2014, 3)] = Published,
        [Key("X08", 2014, 1)] = Published,
        [Key("X08", 2014, 2)] = Published,
        [Key("X08", 2014, 3)] = Published,
    };

    /// <summary>What comes after the case for intervention that it rests on.</summary>
    public static IReadOnlyDictionary<QuarterKey, IReadOnlyList<DemoAct>> AfterTheCase { get; } = new Dictionary<QuarterKey, IReadOnlyList<DemoAct>>
    {
        [Key("X06", 2014, 3)] =
        [
            new DemoReply(20, AreaTeamReply.NotChanged,
                "The judgement rests on the CCG's own figures: an overspend that trebled since June, and five of six agreed actions not begun. An intervention " +
                    "is proposed since 8 April."),
            new DemoFinal(23,
                "I read the CCG's figures and its answer side by side. The answer names no figure that we have wrong, and no remedy for next year."),
            new DemoRelease(24, DemoActor.Director),
        ],
    };
}
