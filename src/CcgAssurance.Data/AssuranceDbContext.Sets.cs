using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Data.Forms;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data;

// The tables, one for each kind of record.
public abstract partial class AssuranceDbContext
{
    /// <summary>NHS England's regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>NHS England's area teams.</summary>
    public DbSet<AreaTeam> AreaTeams => Set<AreaTeam>();

    /// <summary>The clinical commissioning groups.</summary>
    public DbSet<Ccg> Ccgs => Set<Ccg>();

    /// <summary>Registered patients per group and quarter.</summary>
    public DbSet<RegisteredPatients> RegisteredPatients => Set<RegisteredPatients>();

    /// <summary>Who holds or held the offices of the groups.</summary>
    public DbSet<CcgOfficeHolder> CcgOfficeHolders => Set<CcgOfficeHolder>();

    /// <summary>The health and wellbeing boards.</summary>
    public DbSet<HealthAndWellbeingBoard> HealthAndWellbeingBoards => Set<HealthAndWellbeingBoard>();

    /// <summary>Which group works or worked with which board.</summary>
    public DbSet<CcgBoard> CcgBoards => Set<CcgBoard>();

    /// <summary>The functions that are or were delegated to the groups.</summary>
    public DbSet<CcgDelegatedFunction> CcgDelegatedFunctions => Set<CcgDelegatedFunction>();

    /// <summary>What groups and area teams agreed on involving independent members.</summary>
    public DbSet<IndependentMembersProposal> IndependentMembersProposals => Set<IndependentMembersProposal>();

    /// <summary>Which lead of its area team does the work on which group.</summary>
    public DbSet<CcgLeadAssignment> CcgLeadAssignments => Set<CcgLeadAssignment>();

    /// <summary>The milestones of each quarter of the years that are open.</summary>
    public DbSet<QuarterMilestones> QuarterMilestones => Set<QuarterMilestones>();

    /// <summary>The quarterly assessments.</summary>
    public DbSet<QuarterlyAssessment> QuarterlyAssessments => Set<QuarterlyAssessment>();

    /// <summary>The judgements of all quarterly assessments.</summary>
    public DbSet<DomainJudgement> DomainJudgements => Set<DomainJudgement>();

    /// <summary>What people have typed and not yet saved.</summary>
    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    /// <summary>The forms that were sent and saved in the last days.</summary>
    public DbSet<SentForm> SentForms => Set<SentForm>();

    /// <summary>The achievements, issues and actions of all quarterly assessments.</summary>
    public DbSet<ReportItem> ReportItems => Set<ReportItem>();

    /// <summary>What the groups reported about the actions that they own.</summary>
    public DbSet<ActionProgress> ActionProgress => Set<ActionProgress>();

    /// <summary>The theme narratives of all quarterly assessments.</summary>
    public DbSet<ThemeNarrative> ThemeNarratives => Set<ThemeNarrative>();

    /// <summary>The meetings and other contacts of all quarters.</summary>
    public DbSet<AssuranceMeeting> AssuranceMeetings => Set<AssuranceMeeting>();

    /// <summary>Those who attend the meetings of all quarters.</summary>
    public DbSet<MeetingAttendee> MeetingAttendees => Set<MeetingAttendee>();

    /// <summary>What either side undertook in all quarters.</summary>
    public DbSet<Undertaking> Undertakings => Set<Undertaking>();

    /// <summary>The evidence of all quarterly assessments.</summary>
    public DbSet<EvidenceItem> EvidenceItems => Set<EvidenceItem>();

    /// <summary>The files of the evidence, without their bytes.</summary>
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    /// <summary>The points of the clinical commissioning groups in all quarterly assessments.</summary>
    public DbSet<CcgPoint> CcgPoints => Set<CcgPoint>();

    /// <summary>The outputs of all records as they were sent.</summary>
    public DbSet<FrozenVersion> FrozenVersions => Set<FrozenVersion>();

    /// <summary>The answers of the groups to the drafts of all quarters.</summary>
    public DbSet<CcgResponse> CcgResponses => Set<CcgResponse>();

    /// <summary>What they answered to each judgement and issue.</summary>
    public DbSet<ResponseAnswer> ResponseAnswers => Set<ResponseAnswer>();

    /// <summary>The comments of governing bodies on the drafts of all quarters.</summary>
    public DbSet<GoverningBodyComment> GoverningBodyComments => Set<GoverningBodyComment>();

    /// <summary>What either side decided about publishing the reports of all quarters.</summary>
    public DbSet<ReleaseDecision> ReleaseDecisions => Set<ReleaseDecision>();

    /// <summary>What people do for which organisation, and when.</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>The log-ins that have not ended.</summary>
    public DbSet<UserSession> UserSessions => Set<UserSession>();

    /// <summary>Who is who at the providers of single sign-on.</summary>
    public DbSet<SignOnLink> SignOnLinks => Set<SignOnLink>();

    /// <summary>The code for the first administrator, while there is none.</summary>
    public DbSet<SetUpCode> SetUpCodes => Set<SetUpCode>();

    /// <summary>How often passwords and codes were tried in a row.</summary>
    public DbSet<LogInTries> LogInTries => Set<LogInTries>();

    /// <summary>Where groups discussed or published the reports of all quarters.</summary>
    public DbSet<PublicForumNote> PublicForumNotes => Set<PublicForumNote>();

    /// <summary>The requests for a correction of the final reports of all quarters.</summary>
    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    /// <summary>The conditions that were set when the groups were authorised.</summary>
    public DbSet<AuthorisationCondition> AuthorisationConditions => Set<AuthorisationCondition>();

    /// <summary>The reviews of all conditions.</summary>
    public DbSet<ConditionReview> ConditionReviews => Set<ConditionReview>();

    /// <summary>The requests for information, also those that are not issued yet.</summary>
    public DbSet<InformationRequest> InformationRequests => Set<InformationRequest>();

    /// <summary>The replies to all requests.</summary>
    public DbSet<RequestReply> RequestReplies => Set<RequestReply>();

    /// <summary>The files that came with the replies, without their bytes.</summary>
    public DbSet<RequestFile> RequestFiles => Set<RequestFile>();

    /// <summary>What was found about the replies to all requests.</summary>
    public DbSet<RequestFinding> RequestFindings => Set<RequestFinding>();

    /// <summary>What was said and sent about all requests.</summary>
    public DbSet<RequestCommunication> RequestCommunications => Set<RequestCommunication>();

    /// <summary>Escalations with their view, their actions and what came of them.</summary>
    public DbSet<Escalation> Escalations => Set<Escalation>();

    /// <summary>The editions of the actions of escalations.</summary>
    public DbSet<EscalationTerms> EscalationTerms => Set<EscalationTerms>();

    /// <summary>The milestones of the actions of escalations.</summary>
    public DbSet<EscalationMilestone> EscalationMilestones => Set<EscalationMilestone>();

    /// <summary>Which milestones were marked as met.</summary>
    public DbSet<MilestoneMark> MilestoneMarks => Set<MilestoneMark>();

    /// <summary>What an escalation is about.</summary>
    public DbSet<EscalationLink> EscalationLinks => Set<EscalationLink>();

    /// <summary>Files that were filed with an escalation.</summary>
    public DbSet<EscalationFile> EscalationFiles => Set<EscalationFile>();

    /// <summary>Cases for intervention with their steps, directions and what came of them.</summary>
    public DbSet<InterventionCase> Interventions => Set<InterventionCase>();

    /// <summary>The directions of all cases, also those that are not signed.</summary>
    public DbSet<Direction> Directions => Set<Direction>();

    /// <summary>Who was named as a peer reviewer of a case.</summary>
    public DbSet<PeerReviewer> PeerReviewers => Set<PeerReviewer>();

    /// <summary>The documents of steps and the files that were filed with a case.</summary>
    public DbSet<InterventionFile> InterventionFiles => Set<InterventionFile>();

    /// <summary>The support packages, also those that are not proposed yet.</summary>
    public DbSet<SupportPackage> SupportPackages => Set<SupportPackage>();

    /// <summary>The packages that supported domains when reports were made final.</summary>
    public DbSet<QuarterSupport> QuarterSupports => Set<QuarterSupport>();

    /// <summary>The editions of the terms of all packages.</summary>
    public DbSet<SupportTerms> SupportTerms => Set<SupportTerms>();

    /// <summary>The trajectories in all editions of the terms.</summary>
    public DbSet<SupportTrajectory> SupportTrajectories => Set<SupportTrajectory>();

    /// <summary>The numbers as they really were.</summary>
    public DbSet<SupportActual> SupportActuals => Set<SupportActual>();

    /// <summary>What was considered about missed points.</summary>
    public DbSet<SupportMiss> SupportMisses => Set<SupportMiss>();

    /// <summary>The logs of all packages.</summary>
    public DbSet<SupportEntry> SupportEntries => Set<SupportEntry>();

    /// <summary>The files in the logs, without their bytes.</summary>
    public DbSet<SupportFile> SupportFiles => Set<SupportFile>();

    /// <summary>The addresses at which people's calendar programs read their dates.</summary>
    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();

    /// <summary>What people are told about their quarters.</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>What matters for the security of accounts and records, for a year.</summary>
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();

    /// <summary>The history of all records.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>The keys that protect cookies and forms, shared by all web nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
