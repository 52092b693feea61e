using System.Collections.Frozen;

namespace CcgAssurance.Domain.People;

/// <summary>
/// The one table of who may do what. Endpoints, menus and docs/permissions.md all read it. Which records a person may do
/// it to is a second question, answered by the scope of their organisation.
/// </summary>
public static class RolePermissions
{
    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Table = new Dictionary<Role, Permission[]>
    {
        [Role.AreaTeamLead] =
        [
            Permission.ListCcgs,
            Permission.ViewDrafts,
            Permission.JudgeDomains,
            Permission.ViewAssessments,
            Permission.RecordMeetings,
            Permission.ManageEvidence,
            Permission.WriteReportItems,
            Permission.ShareDrafts,
            Permission.ViewSharedReports,
            Permission.ViewResponses,
            Permission.AskForCorrections,
            Permission.ViewCcgs,
            Permission.EditCcgs,
            Permission.HandOverCcgs,
            Permission.ViewConditions,
            Permission.RecordConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
            Permission.DraftRequests,
            Permission.DraftSupport,
            Permission.RecordSupportProgress,
            Permission.WriteEscalations,
            Permission.ReportOnEscalations,
            Permission.WriteInterventions,
            Permission.ReviewInterventions,
            Permission.ReportOnInterventions,
            Permission.FileCommunications,
            Permission.ViewGrids,
            Permission.ViewOverdue,
        ],
        [Role.AreaTeamDirector] =
        [
            Permission.ListCcgs,
            Permission.ViewDrafts,
            Permission.ViewAssessments,
            Permission.ViewSharedReports,
            Permission.ViewResponses,
            Permission.MakeReportsFinal,
            Permission.ReleaseReports,
            Permission.ViewCcgs,
            Permission.HandOverCcgs,
            Permission.ViewConditions,
            Permission.DecideConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
            Permission.SignRequests,
            Permission.AgreeSupport,
            Permission.WithholdSupport,
            Permission.DecideEscalations,
            Permission.AgreeEscalations,
            Permission.DecideInterventions,
            Permission.ReviewInterventions,
            Permission.ViewGrids,
            Permission.ViewOverdue,
        ],
        [Role.CcgLead] =
        [
            Permission.ListCcgs,
            Permission.ViewAssessments,
            Permission.AddCcgPoints,
            Permission.ViewSharedReports,
            Permission.ViewResponses,
            Permission.AnswerDrafts,
            Permission.AskForCorrections,
            Permission.ReleaseReports,
            Permission.RecordForums,
            Permission.ViewCcgs,
            Permission.ViewConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
            Permission.ReplyToRequests,
            Permission.AgreeSupport,
            Permission.DeclineSupport,
            Permission.RecordSupportProgress,
            Permission.AgreeEscalations,
            Permission.DeclineEscalations,
            Permission.ReportOnEscalations,
            Permission.ReportOnInterventions,
            Permission.FileCommunications,
        ],
        [Role.GoverningBodyMember] =
        [
            Permission.ListCcgs,
            Permission.ViewAssessments,
            Permission.ViewSharedReports,
            Permission.ViewResponses,
            Permission.CommentOnDrafts,
            Permission.AskForCorrections,
            Permission.ViewCcgs,
            Permission.ViewConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
        ],
        [Role.IndependentMember] =
        [
            Permission.ListCcgs,
            Permission.ViewAssessments,
            Permission.ViewSharedReports,
            Permission.ViewResponses,
            Permission.ViewCcgs,
            Permission.ViewConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
        ],
        [Role.RegionalReviewer] =
        [
            Permission.ListCcgs,
            Permission.ViewAssessments,
            Permission.ViewSharedReports,
            Permission.AskForCorrections,
            Permission.ViewCcgs,
            Permission.ViewConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
            Permission.ReviewInterventions,
            Permission.RecordSupportOnInterventions,
            Permission.ViewGrids,
        ],
        [Role.NationalTeam] =
        [
            Permission.ListCcgs,
            Permission.ViewAssessments,
            Permission.ViewSharedReports,
            Permission.AskForCorrections,
            Permission.ViewCcgs,
            Permission.OpenYears,
            Permission.ChangeOrganisations,
            Permission.ViewConditions,
            Permission.ViewRequests,
            Permission.ViewSupport,
            Permission.ViewEscalations,
            Permission.ViewInterventions,
            Permission.ReviewInterventions,
            Permission.RecordSupportOnInterventions,
            Permission.ViewGrids,
        ],
        [Role.Administrator] =
        [
            Permission.ManagePeople,
            Permission.ViewSecurityLog,
        ],
        [Role.CommitteeMember] =
        [
            Permission.ViewInterventions,
            Permission.DecideAsCommittee,
        ],
        [Role.ChiefExecutive] =
        [
            Permission.ViewInterventions,
            Permission.SignDirections,
        ],
    }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    /// <summary>Whether the role has the permission.</summary>
    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);
}
