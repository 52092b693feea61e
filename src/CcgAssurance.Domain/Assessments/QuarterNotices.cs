using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// Who is told of a step in a quarter, and in which words. Nothing of a draft, an answer or a reason stands in them: they go out by mail.
/// </summary>
public static class QuarterNotices
{
    private static readonly Role[] AreaTeam = [Role.AreaTeamLead, Role.AreaTeamDirector];
    private static readonly Role[] Group = [Role.CcgLead, Role.GoverningBodyMember];

    /// <summary>
    /// The roles of both sides that are told of a step. Nobody is told before they may see what it is about: the group hears nothing of
    /// a draft until it is shared (R119, R221).
    /// </summary>
    /// <param name="kind">What happened.</param>
    /// <param name="by">The role of the person who took the step.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is a reminder, which goes to whoever has the task.</exception>
    [Rule("R234", "R242", "R246")]
    public static IReadOnlyList<Role> RecipientsOf(QuarterNotice kind, Role by) => kind switch
    {
        QuarterNotice.DraftShared or QuarterNotice.WentOnWithoutAnswer => Group,
        QuarterNotice.CorrectionSent => [.. Group, Role.AreaTeamLead],
        QuarterNotice.AnswerReceived => AreaTeam,
        QuarterNotice.OpenedAgain or QuarterNotice.MadeFinal => [.. Group, Role.AreaTeamLead],
        QuarterNotice.Released => by.Level() == OrganisationLevel.Ccg ? AreaTeam : [Role.CcgLead],
        QuarterNotice.Refused => [.. AreaTeam, Role.CcgLead],
        QuarterNotice.Published => [.. AreaTeam, .. Group],
        QuarterNotice.CorrectionAsked => [Role.AreaTeamDirector],
        // An answer goes to the person who asked, whatever the role.
        QuarterNotice.CorrectionTakenUp or QuarterNotice.CorrectionDeclined => [],
    };

    /// <summary>What the decision of a side about a release is to those who are told of it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="stage">Where the quarter stands after it.</param>
    public static QuarterNotice OfDecision(ReleaseDecision decision, AssessmentStage stage)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.IsReleased
            ? stage == AssessmentStage.Published ? QuarterNotice.Published : QuarterNotice.Released
            : QuarterNotice.Refused;
    }

    /// <summary>What happened, in a few words: the subject of the mail.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="role">The role of the person who is told.</param>
    public static string Subject(QuarterNotice kind, Role role) => kind switch
    {
        QuarterNotice.DraftShared => "Draft report shared with the CCG",
        QuarterNotice.CorrectionSent => "Corrections to the report sent to the CCG",
        QuarterNotice.AnswerReceived => "The CCG answered the draft",
        QuarterNotice.WentOnWithoutAnswer => "The area team is continuing without the CCG's answer",
        QuarterNotice.OpenedAgain => "The report is being drafted again",
        QuarterNotice.MadeFinal => "The report is final",
        // The side that released it is not told of it.
        QuarterNotice.Released => role.Level() == OrganisationLevel.Ccg ? "NHS England released the report" : "The CCG released the report",
        QuarterNotice.Refused => "The report was not released",
        QuarterNotice.Published => "The report is published",
        QuarterNotice.CorrectionAsked => "You have been asked to correct the report",
        QuarterNotice.CorrectionTakenUp => "The report is being corrected, as you asked",
        QuarterNotice.CorrectionDeclined => "Your request for a correction was declined",
    };

    /// <summary>What the person who reads it can do next, as a sentence.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="role">The person's role.</param>
    /// <param name="dueOn">The last day for it, where there is one.</param>
    public static string Next(QuarterNotice kind, Role role, DateOnly? dueOn) => kind switch
    {
        QuarterNotice.DraftShared when role == Role.CcgLead => $"Answer it{By(dueOn)}.",
        QuarterNotice.DraftShared => $"You can read it and comment on it{By(dueOn)}.",
        QuarterNotice.CorrectionSent when role == Role.CcgLead => $"Say whether the CCG agrees to them{By(dueOn)}.",
        QuarterNotice.CorrectionSent when role == Role.AreaTeamLead => "Reply to the CCG's answer when you get it.",
        QuarterNotice.CorrectionSent => $"You can read them and comment on them{By(dueOn)}.",
        QuarterNotice.AnswerReceived when role == Role.AreaTeamLead => "Read the answer and reply to each comment.",
        QuarterNotice.AnswerReceived => "You can make the report final once each comment has a reply.",
        QuarterNotice.WentOnWithoutAnswer => "The report will say that there was no answer.",
        QuarterNotice.OpenedAgain when role == Role.AreaTeamLead => "Change it and share a new draft.",
        QuarterNotice.OpenedAgain => "You can still read the earlier versions. We will tell you when there is a new one.",
        QuarterNotice.MadeFinal when role == Role.CcgLead => "Release it to the public, or say why not.",
        QuarterNotice.MadeFinal => "It becomes public when the CCG and NHS England have both released it.",
        QuarterNotice.Released when role is Role.CcgLead or Role.AreaTeamDirector => "Make your decision if you have not done so yet.",
        QuarterNotice.Released => "It becomes public when the other side releases it too.",
        QuarterNotice.Refused => "It stays final but is not public. The reason is on the page for the quarter.",
        QuarterNotice.Published => "Everyone can read it now.",
        QuarterNotice.CorrectionAsked => $"Open the report for correction, or say why not{By(dueOn)}.",
        QuarterNotice.CorrectionTakenUp => "The version that is published stays until the corrected one is released.",
        QuarterNotice.CorrectionDeclined => "You can read the director's reason.",
    };

    private static string By(DateOnly? day) => day is { } due ? $" by {UkTime.InWords(due)}" : "";
}
