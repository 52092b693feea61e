namespace CcgAssurance.Domain.Framework;

// The quarter's headline assessment (paras 43 to 45).
public static partial class GuidanceRules
{
    public static GuidanceRule R120OneHeadlineEachQuarter { get; } = Stated("R120", Guidance("para 43"),
        "Each CCG has one headline assessment each quarter.");

    public static GuidanceRule R121 { get; } = Stated("R121", Guidance("para 43"),
        "The headline assessment is either 'assured' or 'not assured' and nothing else.");

    public static GuidanceRule R122ReasonForNoMeeting { get; } = Stated("R122", Guidance("para 43"),
        "The area team confirms the headline assessment, usually after the " +
        "conversation, and says what it rests on if no meeting was held.");

    public static GuidanceRule R123HeadlineFollowsFromJudgements { get; } = Stated("R123", Guidance("para 44"),
        "The headline assessment follows from the six domain judgements and cannot be chosen directly.");

    public static GuidanceRule R124HeadlineAssured { get; } = Stated("R124", Guidance("para 44"),
        "The headline is 'assured' when all six domains are assured or assured with support, in any mix.");

    public static GuidanceRule R125HeadlineNotAssured { get; } = Stated("R125", Guidance("para 45"),
        "The headline is 'not assured' when intervention is proposed in any one domain.");

    public static GuidanceRule R126HeadlinePending { get; } = Derived("R126", Guidance("para 44"),
        "There is no headline assessment until all six domain judgements are final.");

    public static GuidanceRule R127 { get; } = Stated("R127", Guidance("para 45"),
        "A headline of 'not assured' must be linked to an intervention case.");

    private static GuidanceRule[] HeadlineRules =>
    [
        R120OneHeadlineEachQuarter, R121, R122ReasonForNoMeeting, R123HeadlineFollowsFromJudgements, R124HeadlineAssured,
        R125HeadlineNotAssured, R126HeadlinePending, R127,
    ];
}
