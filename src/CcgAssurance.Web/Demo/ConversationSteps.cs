using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Features.Evidence.Edit;
using CcgAssurance.Web.Features.Meetings.Attendees;
using CcgAssurance.Web.Features.Meetings.Contacts;
using CcgAssurance.Web.Features.Meetings.RecordMeeting;
using CcgAssurance.Web.Features.Meetings.Undertakings;
using CcgAssurance.Web.Infrastructure.Parts;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>The steps that lead up to the conversation of a quarter and record it.</summary>
public sealed class ConversationSteps(
    AssuranceDbContext db, AddEvidenceHandler evidence, AddPointHandler points, RecordMeetingHandler meetings, PartHandler parts)
{
    /// <summary>The steps of one quarter.</summary>
    public IEnumerable<DemoStep> Of(DemoQuarter quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return [.. Before(quarter), .. Held(quarter)];
    }

    private IEnumerable<DemoStep> Before(DemoQuarter quarter)
    {
        var times = new DemoTimes(quarter);
        if (quarter.Planned is { } agenda)
        {
            var planned = new MeetingAnswers { TakesPlace = true, Date = quarter.Held, Mode = MeetingMode.FaceToFace, Agenda = agenda };
            yield return new DemoStep(times.Planned, DemoActor.AreaTeamLead, quarter, "the planned meeting", turn => RecordAsync(planned, turn));
        }

        foreach (var contact in quarter.Contacts)
        {
            yield return new DemoStep(
                DemoTimes.Contact(contact.Date), DemoActor.AreaTeamLead, quarter, $"the contact of {contact.Date:d MMMM yyyy}",
                turn => parts.SaveAsync(ContactsController.PartOf(turn.Quarter), null, FormOf(contact) with { Seen = turn.Seen }, turn.Actor, turn.CancellationToken));
        }

        foreach (var (index, item) in quarter.Evidence.Index())
        {
            var (at, actor) = item.IsFromCcg ? (times.CcgEvidence(index), DemoActor.CcgLead) : (times.Evidence(index), DemoActor.AreaTeamLead);
            yield return new DemoStep(
                at, actor, quarter, $"evidence '{item.Answers.Title}'",
                turn => evidence.HandleAsync(turn.Id, item.Answers, FileOf(item), turn.Seen, turn.Actor, turn.CancellationToken));
        }

        foreach (var (index, point) in quarter.Points.Index())
        {
            yield return new DemoStep(
                times.Point(index), DemoActor.CcgLead, quarter, $"a point on {point.Focus.DisplayText()}",
                turn => points.HandleAsync(turn.Id, point.Focus, point.Text, turn.Seen, turn.Actor, turn.CancellationToken));
        }
    }

    private IEnumerable<DemoStep> Held(DemoQuarter quarter)
    {
        if (quarter.Meeting is not { } meeting)
        {
            yield break;
        }

        var times = new DemoTimes(quarter);
        yield return new DemoStep(times.Meeting(0), DemoActor.AreaTeamLead, quarter, "the meeting", turn => RecordAsync(meeting, turn));
        foreach (var (index, attendee) in quarter.Attendees.Index())
        {
            yield return new DemoStep(
                times.Meeting(3 + index), DemoActor.AreaTeamLead, quarter, $"attendee {attendee.Name}",
                turn => parts.SaveAsync(AttendeesController.PartOf(turn.Quarter), null, FormOf(attendee) with { Seen = turn.Seen }, turn.Actor, turn.CancellationToken));
        }

        foreach (var (index, undertaking) in quarter.Undertakings.Index())
        {
            yield return new DemoStep(
                times.Meeting(15 + 2 * index), DemoActor.AreaTeamLead, quarter, $"the undertaking '{undertaking.Text}'",
                turn => parts.SaveAsync(
                    UndertakingsController.PartOf(turn.Quarter), null, FormOf(undertaking) with { Seen = turn.Seen }, turn.Actor, turn.CancellationToken));
        }
    }

    private static AttendeeForm FormOf(AttendeeAnswers answers) => new() { Name = answers.Name, JobTitle = answers.JobTitle, Kind = answers.Kind };

    private static UndertakingForm FormOf(UndertakingAnswers answers) => new()
    {
        By = answers.By,
        Text = answers.Text,
        Owner = answers.Owner,
        DueOn = DateAnswer.From(answers.DueOn),
        Status = answers.Status,
    };

    private static ContactForm FormOf(ContactAnswers answers) => new()
    {
        Kind = answers.Kind,
        Date = DateAnswer.From(answers.Date),
        Participants = answers.Participants,
        Agenda = answers.Agenda,
        Notes = answers.Notes,
    };

    private async Task<Outcome> RecordAsync(MeetingAnswers answers, DemoTurn turn)
    {
        var version = await db.AssuranceMeetings
            .Where(row => row.AssessmentId == turn.Id && MeetingKinds.OfTheQuarter.Contains(row.Kind))
            .Select(row => row.Version)
            .SingleAsync(turn.CancellationToken);
        return await meetings.HandleAsync(turn.Id, answers, turn.Seen with { Version = version }, turn.Actor, turn.CancellationToken);
    }

    private static UploadedFile? FileOf(DemoEvidence item)
    {
        if (item.Table is not { } table)
        {
            return null;
        }

        var (file, problem) = FileCheck.Check(table.Name, Encoding.UTF8.GetBytes(table.Content));
        return file ?? throw new InvalidOperationException($"The demo's file {table.Name} cannot be kept: {problem}");
    }
}
