namespace CcgAssurance.Domain.People;

/// <summary>Something that the application lets some roles do. Every endpoint names the one it needs.</summary>
public enum Permission
{
    /// <summary>See one's own work queue and notices.</summary>
    SeeWorkQueue,

    /// <summary>See the list of the clinical commissioning groups in one's own scope.</summary>
    ListCcgs,

    /// <summary>See what the area team is drafting, before anybody else does.</summary>
    ViewDrafts,

    /// <summary>Record the area team's judgements on the domains.</summary>
    JudgeDomains,

    /// <summary>See a quarterly assessment: its dates, its meeting record and the evidence that is not soft.</summary>
    ViewAssessments,

    /// <summary>Record the meetings of a quarter and what was undertaken in them.</summary>
    RecordMeetings,

    /// <summary>Record the area team's evidence and its soft intelligence.</summary>
    ManageEvidence,

    /// <summary>Add the group's own points and evidence, and report progress on its actions.</summary>
    AddCcgPoints,

    /// <summary>Write achievements, issues and actions and the narratives of the themes.</summary>
    WriteReportItems,

    /// <summary>Share drafts with the group, reply to its answer and draft again.</summary>
    ShareDrafts,

    /// <summary>Read the frozen versions of a report: drafts from the moment they are shared, and final ones.</summary>
    ViewSharedReports,

    /// <summary>Read what the group answers to the drafts: within the group at once, in the area team once it is sent.</summary>
    ViewResponses,

    /// <summary>Answer a draft for the group.</summary>
    AnswerDrafts,

    /// <summary>Comment on a draft for the governing body.</summary>
    CommentOnDrafts,

    /// <summary>Make reports final, and open them again for correction.</summary>
    MakeReportsFinal,

    /// <summary>Ask the area team's director to correct a final report.</summary>
    AskForCorrections,

    /// <summary>Release a final report to the public, or refuse to.</summary>
    ReleaseReports,

    /// <summary>Record where the group discussed or published a report.</summary>
    RecordForums,

    /// <summary>See a group's people, boards, delegated functions and years.</summary>
    ViewCcgs,

    /// <summary>Change a group's people, boards and delegated functions.</summary>
    EditCcgs,

    /// <summary>Pass the work on a group on to a lead of the area team.</summary>
    HandOverCcgs,

    /// <summary>Open financial years and set milestones.</summary>
    OpenYears,

    /// <summary>Record what groups are called, to which area team they belong, when they close and who follows them.</summary>
    ChangeOrganisations,

    /// <summary>See the conditions that were set when groups were authorised, with their reviews.</summary>
    ViewConditions,

    /// <summary>Record conditions, plan their reviews and record what a review found.</summary>
    RecordConditions,

    /// <summary>Decide after a review whether a condition stays, changes or is discharged.</summary>
    DecideConditions,

    /// <summary>See the requests for information with their replies: the area team from the draft on, others once issued.</summary>
    ViewRequests,

    /// <summary>Draft requests, issue informal ones, and find whether replies give sufficient assurance.</summary>
    DraftRequests,

    /// <summary>Sign and issue formal requests, or send them back.</summary>
    SignRequests,

    /// <summary>Reply to requests for the group.</summary>
    ReplyToRequests,

    /// <summary>See the support packages of the groups in one's scope.</summary>
    ViewSupport,

    /// <summary>Draft and propose support packages, answer for missed points and record outcomes.</summary>
    DraftSupport,

    /// <summary>Accept a support package for one's side.</summary>
    AgreeSupport,

    /// <summary>Decline a support package for the group.</summary>
    DeclineSupport,

    /// <summary>Keep an agreed package out of the published report, and take a proposal back for NHS England.</summary>
    WithholdSupport,

    /// <summary>Record figures and progress reviews of a support package.</summary>
    RecordSupportProgress,

    /// <summary>
    /// See the escalations of the groups in one's scope: the area team from the start, others once the view was put to the group.
    /// </summary>
    ViewEscalations,

    /// <summary>Open, withdraw and end escalations.</summary>
    DecideEscalations,

    /// <summary>Write the view and the actions of an escalation, and record how the view was put to the group.</summary>
    WriteEscalations,

    /// <summary>Accept the actions of an escalation for one's side.</summary>
    AgreeEscalations,

    /// <summary>Say no to the actions of an escalation for the group.</summary>
    DeclineEscalations,

    /// <summary>Mark milestones of an escalation, and record what level of support and scrutiny is right for one's side.</summary>
    ReportOnEscalations,

    /// <summary>
    /// See the interventions of the groups in one's scope: NHS England from the start, the group once one is proposed, the committee what
    /// was submitted and the Chief Executive what was approved.
    /// </summary>
    ViewInterventions,

    /// <summary>Open, submit and withdraw interventions, and propose to vary or lift directions.</summary>
    DecideInterventions,

    /// <summary>Write the steps and the draft directions of an intervention, and name its peer reviewers.</summary>
    WriteInterventions,

    /// <summary>Review an intervention of another area team, where one is named as a peer.</summary>
    ReviewInterventions,

    /// <summary>Approve or reject submitted interventions for the committee.</summary>
    DecideAsCommittee,

    /// <summary>Sign directions, changes to them and their lifting.</summary>
    SignDirections,

    /// <summary>Record which support of regional or national teams was asked for or given, in the third step of an intervention.</summary>
    RecordSupportOnInterventions,

    /// <summary>Mark requirements of a direction as met or not met.</summary>
    ReportOnInterventions,

    /// <summary>File letters, emails, calls and notes with a request or a support package.</summary>
    FileCommunications,

    /// <summary>See all groups of an area team, a region or England side by side.</summary>
    ViewGrids,

    /// <summary>See everything that is overdue in an area team.</summary>
    ViewOverdue,

    /// <summary>Invite people, give them roles, and end their access.</summary>
    ManagePeople,
    /// <summary>See the security log: log-ins, refused access, changes to accounts and downloads.</summary>
    ViewSecurityLog,
}

/// <summary>What each permission allows, in a sentence, for the permission table.</summary>
public static class Permissions
{
    /// <summary>What the permission allows.</summary>
    public static string Describe(this Permission permission) => permission switch
    {
        Permission.SeeWorkQueue => "See your work queue and notices",
        Permission.ListCcgs => "See the list of clinical commissioning groups in your scope",
        Permission.ViewDrafts => "See the area team's drafts and their history",
        Permission.JudgeDomains => "Record judgements on the domains",
        Permission.ViewAssessments => "See quarterly assessments in your scope",
        Permission.RecordMeetings => "Record meetings and undertakings",
        Permission.ManageEvidence => "Record the area team's evidence",
        Permission.AddCcgPoints => "Add the CCG's own points and evidence and report progress on its actions",
        Permission.WriteReportItems => "Write achievements, issues, actions and theme narratives",
        Permission.ShareDrafts => "Share drafts with the CCG, reply to its answer and draft again",
        Permission.ViewSharedReports => "Read the versions of a report that were shared or made final",
        Permission.ViewResponses => "Read the CCG's answers to drafts, and the replies",
        Permission.AnswerDrafts => "Answer a draft for the CCG",
        Permission.CommentOnDrafts => "Comment on a draft for the governing body",
        Permission.MakeReportsFinal => "Make reports final and open them again for correction",
        Permission.AskForCorrections => "Ask for a final report to be corrected",
        Permission.ReleaseReports => "Release a final report to the public, or refuse to",
        Permission.RecordForums => "Record where a report was discussed or published",
        Permission.ViewCcgs => "See a CCG's people, boards and delegated functions",
        Permission.EditCcgs => "Change a CCG's people, boards and delegated functions",
        Permission.HandOverCcgs => "Hand a CCG over to a lead of the area team",
        Permission.OpenYears => "Open financial years and lengthen milestones",
        Permission.ChangeOrganisations => "Record that CCGs open, close, change their names or move to another area team",
        Permission.ViewConditions => "See the authorisation conditions of the CCGs in your scope",
        Permission.RecordConditions => "Record authorisation conditions and what their reviews found",
        Permission.DecideConditions => "Decide whether an authorisation condition stays, changes or is discharged",
        Permission.ViewRequests => "See the requests for information to the CCGs in your scope",
        Permission.DraftRequests => "Draft requests, issue informal ones and decide whether replies give sufficient assurance",
        Permission.SignRequests => "Sign and issue formal requests, or send them back",
        Permission.ReplyToRequests => "Reply to requests for the CCG",
        Permission.ViewSupport => "See the support packages of the CCGs in your scope",
        Permission.DraftSupport => "Draft and propose support packages and record their outcomes",
        Permission.AgreeSupport => "Accept support packages for your side",
        Permission.DeclineSupport => "Decline support packages for the CCG",
        Permission.WithholdSupport => "Take proposals of support back and withhold agreed support from publication",
        Permission.RecordSupportProgress => "Record figures and progress reviews of support packages",
        Permission.ViewEscalations => "See the escalations of the CCGs in your scope",
        Permission.DecideEscalations => "Open and withdraw escalations and record their outcomes",
        Permission.WriteEscalations => "Write the view and the actions of escalations",
        Permission.AgreeEscalations => "Accept escalation actions for your side",
        Permission.DeclineEscalations => "Say that the CCG does not agree to escalation actions",
        Permission.ReportOnEscalations => "Mark milestones of escalations and record the level of support and scrutiny",
        Permission.ViewInterventions => "See the interventions of the CCGs in your scope",
        Permission.DecideInterventions => "Open, submit and withdraw interventions and propose to vary or lift directions",
        Permission.WriteInterventions => "Write the steps and draft directions of interventions and name peer reviewers",
        Permission.ReviewInterventions => "Review an intervention of another area team as a named peer",
        Permission.DecideAsCommittee => "Approve or reject interventions for the committee",
        Permission.SignDirections => "Sign directions, changes to them and their lifting",
        Permission.RecordSupportOnInterventions => "Record regional and national support in interventions",
        Permission.ReportOnInterventions => "Mark requirements of directions as met or not met",
        Permission.FileCommunications => "File letters, emails, calls and notes with requests, support, escalations and interventions",
        Permission.ViewGrids => "See all CCGs in your scope side by side, compare them and download them",
        Permission.ViewOverdue => "See everything that is overdue in the area team",
        Permission.ManagePeople => "Invite people, give them roles and end their access",
        Permission.ViewSecurityLog => "See the security log: log-ins, refused access, changes to accounts and downloads",
    };
}
