namespace CcgAssurance.Domain.Framework;

/// <summary>
/// How the kinds of support are written for people (2014/15 operational guidance, Annex 4, Providing assistance).
/// </summary>
[Rule("R164")]
public static class SupportTypeText
{
    /// <summary>The kind of support in our own words.</summary>
    public static string DisplayText(this SupportType type) => type switch
    {
        SupportType.ModelDocuments => "Model documents and guidance, with informal advice if needed",
        SupportType.AdviceAndExpertise => "Advice and expertise for the CCG",
        SupportType.PeerReview => "Peer review and partnership with other CCGs",
        SupportType.PartnerCollaboration => "Work with bodies such as NICE and NHS Improving Quality on solving problems",
        SupportType.FacilitatedConversations => "Help with conversations with key partners and with modelling best practice",
        SupportType.GoverningBodyChallenge => "Area team expertise and challenge for the governing body",
        SupportType.BrokeringWithProviders => "Area team brokering between the CCG and its providers",
        SupportType.BrokeringWithStakeholders => "Area team brokering between wider stakeholders and system partners",
        SupportType.TimeLimitedCapacity => "Extra capacity for a specific need and a limited time",
        SupportType.ExpertTeams => "Input from expert teams, such as the improvement team or the Leadership Academy",
        SupportType.Other => "Another kind of support",
    };
}
