using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.RecordAttendee;
using CcgAssurance.Web.Features.Assessments.RecordContact;
using CcgAssurance.Web.Features.Assessments.RecordMeeting;
using CcgAssurance.Web.Features.Assessments.RecordUndertaking;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>Records the meetings of the demo through the handlers that people use, dated when they would have been recorded.</summary>
public sealed class DemoMeetings(
    AssuranceDbContext db, RecordMeetingHandler meetings, RecordAttendeeHandler attendees, RecordUndertakingHandler undertakings,
    RecordContactHandler contacts)
{
    private static readonly DateOnly MeetingDate = new(2014, 8, 14);

    private static readonly MeetingAnswers Meeting = new()
    {
        TakesPlace = true,
        Date = MeetingDate,
        Mode = MeetingMode.FaceToFace,
        Agenda = "1. Actions from the last meeting\n2. Waiting times at Anyshire General\n3. Delivery against the operational plan\n4. The six domains\n5. What each side will do",
        Delivery = "Activity is within plan in three of four programmes. Emergency admissions are above plan since May.",
        DomainProgress = "Quality and involvement continue well. Recovery of the four-hour standard is behind its trajectory and was discussed at length.",
        ChallengeAndSupport = "The area team asked how the winter plan would be tested. The CCG asked NHS England to settle the specialised commissioning figures sooner.",
        AssuranceToCcg = "NHS England explained how primary care contracts in the two practices under notice will be kept going.",
        HealthAndWellbeingBoard = "The board sees the agreed record at its September meeting.",
    };

    private static readonly AttendeeAnswers[] Attendees =
    [
        new("Ruth Okafor", "Head of assurance", AttendeeKind.AreaTeam),
        new("Priya Nair", "Director of performance", AttendeeKind.Ccg),
        new("Dr Alan Whitby", "Clinical chair", AttendeeKind.Ccg),
        new("Hannah Quist", "Independent member", AttendeeKind.IndependentMember),
    ];

    private static readonly UndertakingAnswers[] Undertakings =
    [
        new(UndertakingParty.NhsEngland, "Share the specialised commissioning position each month.", UndertakingStatus.Done, new DateOnly(2014, 9, 30), "Ruth Okafor"),
        new(UndertakingParty.NhsEngland, "Bring the ambulance trust and the CCG together about handover delays.", UndertakingStatus.Open, new DateOnly(2014, 10, 15), "Martin Hale"),
        new(UndertakingParty.Ccg, "Send the tested winter plan.", UndertakingStatus.Open, new DateOnly(2014, 9, 19), "Priya Nair"),
        new(UndertakingParty.Ccg, "Report the recovery trajectory for the four-hour standard every fortnight.", UndertakingStatus.Open, null, "Dr Alan Whitby"),
    ];

    private static readonly ContactAnswers Teleconference = new()
    {
        Kind = MeetingKind.Teleconference,
        Date = new DateOnly(2014, 7, 22),
        Participants = "Ruth Okafor, Priya Nair",
        Agenda = "Waiting times before the quarterly meeting",
        Notes = "The CCG brings its recovery trajectory to the meeting in August.",
    };

    /// <summary>Adds what is missing.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var ccg = OrganisationCode.Parse("X01", CultureInfo.InvariantCulture);
        var assessment = await db.QuarterlyAssessments
            .AsNoTracking()
            .Include(row => row.Meetings)
            .SingleAsync(row => row.CcgCode == ccg && row.Year == FinancialYear.StartingIn(2014) && row.Quarter == Quarter.Q1, cancellationToken);
        var meeting = assessment.Meetings.Single(row => row.Kind.IsOfTheQuarter());
        if (meeting.Date is not null || meeting.NoMeetingReason is not null || !assessment.Stage.IsOpenForDrafting())
        {
            return;
        }

        var lead = await ActorAsync("area-team-lead@anyshire.example", MeetingDate.AddDays(1), cancellationToken);
        var open = new Tokens { StageToken = assessment.StageToken };
        Require(await meetings.HandleAsync(assessment.Id, Meeting, open with { Version = meeting.Version }, lead, cancellationToken));
        foreach (var answers in Attendees)
        {
            Require(await attendees.HandleAsync(assessment.Id, null, answers, open, lead, cancellationToken));
        }

        foreach (var answers in Undertakings)
        {
            Require(await undertakings.HandleAsync(assessment.Id, null, answers, open, lead, cancellationToken));
        }

        Require(await contacts.HandleAsync(assessment.Id, null, Teleconference, open, lead, cancellationToken));
    }

    private static void Require(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"The demo breaks a rule: {string.Join("; ", outcome.Findings.Select(finding => finding.Message))}");
        }
    }

    private async Task<Actor> ActorAsync(string email, DateOnly day, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().SingleAsync(user => user.Email == email, cancellationToken);
        return new Actor(new UserId(user.Id), user.Name, user.Role, user.Organisation, UkTime.MomentOf(day, new TimeOnly(10, 0)));
    }
}
