using CcgAssurance.Data;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Meetings.Show;

public sealed class ShowMeetingQuery(AssuranceDbContext db)
{
    public async Task<ShowMeetingViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .Select(assessment => new { assessment.Stage, assessment.Meetings, assessment.Attendees, assessment.Undertakings })
            .AsSplitQuery()
            .SingleAsync(cancellationToken);
        var meeting = row.Meetings.Single(meeting => meeting.Kind.IsOfTheQuarter());
        var (status, colour) = StatusOf(meeting, actor.Today);

        return new ShowMeetingViewModel
        {
            Quarter = quarter,
            Heading = meeting.Kind.DisplayText(),
            Status = status,
            StatusColour = colour,
            CanEdit = actor.May(Permission.RecordMeetings) && row.Stage.IsOpenForDrafting(),
            IsArranged = meeting.Date is not null || meeting.NoMeetingReason is not null,
            NoMeetingReason = meeting.NoMeetingReason,
            Facts = [.. FactsOf(meeting)],
            Attendees = [.. row.Attendees
                .OrderBy(attendee => attendee.Kind)
                .ThenBy(attendee => attendee.Name, StringComparer.CurrentCulture)
                .ThenBy(attendee => attendee.Id)
                .Select(attendee => new AttendeeRow(attendee.Id, attendee.Name, attendee.JobTitle, attendee.Kind.DisplayText()))],
            Undertakings = [.. Enum.GetValues<AssuranceSide>().Select(party => GroupOf(party, row.Undertakings))],
            Contacts = [.. row.Meetings
                .Where(contact => !contact.Kind.IsOfTheQuarter())
                .OrderBy(contact => contact.Date).ThenBy(contact => contact.Id)
                .Select(contact => new ContactRow(
                    contact.Id, contact.Kind.DisplayText(), contact.Date!.Value.LongDate(),
                    contact.Participants, contact.Agenda, contact.Notes))],
            IndependentMembers = await IndependentMembersAsync(quarter.Key, cancellationToken),
            CanEditCcg = actor.May(Permission.EditCcgs),
        };
    }

    private async Task<MeetingFact?> IndependentMembersAsync(QuarterKey quarter, CancellationToken cancellationToken)
    {
        var agreed = await db.IndependentMembersProposals.AsNoTracking()
            .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year)
            .Select(row => new { row.Text, row.AgreedOn })
            .SingleOrDefaultAsync(cancellationToken);
        return agreed is null ? null : new MeetingFact($"Agreed on {agreed.AgreedOn.LongDate()}", agreed.Text);
    }

    private static (string Status, NhsColour Colour) StatusOf(AssuranceMeeting meeting, DateOnly today) => meeting switch
    {
        { NoMeetingReason: not null } => ("No meeting: desk review", NhsColour.Grey),
        { Date: null } => ("Not arranged yet", NhsColour.White),
        { Date: { } date } => date <= today ? ("Held", NhsColour.Green) : ("Planned", NhsColour.Blue),
    };

    private static IEnumerable<MeetingFact> FactsOf(AssuranceMeeting meeting)
    {
        (string Name, string? Text)[] facts =
        [
            ("Date", meeting.Date?.LongDate()),
            ("How it is held", meeting.Mode?.DisplayText()),
            ("Agenda", meeting.Agenda),
            ("Delivery against plans", meeting.Delivery),
            ("Progress in each domain", meeting.DomainProgress),
            ("Challenge and support from either side", meeting.ChallengeAndSupport),
            ("Assurance given by NHS England to the CCG", meeting.AssuranceToCcg),
            ("How the health and wellbeing board takes part", meeting.HealthAndWellbeingBoard),
            ("Other notes", meeting.Notes),
        ];
        return facts.Where(fact => fact.Text is not null).Select(fact => new MeetingFact(fact.Name, fact.Text!));
    }

    private static UndertakingGroup GroupOf(AssuranceSide party, IReadOnlyList<Undertaking> undertakings) => new(
        party.DisplayText(),
        [.. undertakings
            .Where(undertaking => undertaking.By == party)
            .OrderBy(undertaking => undertaking.DueOn ?? DateOnly.MaxValue).ThenBy(undertaking => undertaking.Id)
            .Select(undertaking => new UndertakingRow(
                undertaking.Id,
                undertaking.Text,
                undertaking.Status.DisplayText(),
                undertaking.Status == UndertakingStatus.Done,
                undertaking.Owner,
                undertaking.DueOn?.LongDate()))]);
}
