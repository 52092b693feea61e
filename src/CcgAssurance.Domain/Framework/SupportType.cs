namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The kinds of support that can be agreed (2014/15 operational guidance, Annex 4, Providing assistance): ten that the
/// guidance suggests, in its order, and any other.
/// </summary>
[Rule("R164")]
public enum SupportType
{
    /// <summary>Model documents and guidance, with informal advice.</summary>
    ModelDocuments,

    /// <summary>Advice and expertise for the CCG.</summary>
    AdviceAndExpertise,

    /// <summary>Peer review and partnership with other CCGs; para 53 asks for much more of it.</summary>
    PeerReview,

    /// <summary>Collaboration with professional bodies.</summary>
    PartnerCollaboration,

    /// <summary>Conversations with partners and modelling of best practice.</summary>
    FacilitatedConversations,

    /// <summary>The area team works with the governing body.</summary>
    GoverningBodyChallenge,

    /// <summary>The area team brokers between CCG and providers.</summary>
    BrokeringWithProviders,

    /// <summary>The area team brokers among wider stakeholders.</summary>
    BrokeringWithStakeholders,

    /// <summary>Capacity for a set purpose and time.</summary>
    TimeLimitedCapacity,

    /// <summary>Expert teams.</summary>
    ExpertTeams,

    /// <summary>Support the guidance does not list.</summary>
    Other,
}
