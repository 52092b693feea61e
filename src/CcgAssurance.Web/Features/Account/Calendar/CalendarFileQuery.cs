using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Shared.Work;
using CcgAssurance.Web.Infrastructure.Calendars;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.Calendar;

/// <summary>
/// The dates of the person to whom an address belongs, as the person's role and organisation are when they are read: what is to be done,
/// conversations and milestones. What any draft says is not among them.
/// </summary>
public sealed class CalendarFileQuery(AssuranceDbContext db, WorkQuery work, TimeProvider clock)
{
    /// <summary>For how many days conversations and milestones that are over stay in the calendar.</summary>
    private const int KeptDays = 90;

    /// <summary>The file; null when nobody who may log in has such an address.</summary>
    public async Task<string?> RunAsync(string token, CancellationToken cancellationToken)
    {
        if (await ActorAsync(token, cancellationToken) is not { } actor)
        {
            return null;
        }

        var tasks = await work.RunAsync(actor, cancellationToken);
        return CalendarFile.Write(
            "CCG assurance",
            [
                .. tasks.Where(IsDated).Select(row => new CalendarEvent(
                    Uid(row.Key, row.Task.Kind.ToString()), row.Task.DueOn!.Value, $"{row.Task.Words}: {row.CcgName}, {Name(row.Quarter.Year, row.Quarter.Quarter)}")),
                .. await ConversationsAsync(actor, cancellationToken),
                .. await MilestonesAsync(actor, cancellationToken),
            ],
            actor.At);
    }

    // The day of a conversation stands in the calendar of both sides, whoever has to do something for it.
    private static bool IsDated(WorkRow row) => row.Task is { IsMine: true, DueOn: not null, Kind: not WorkKind.HoldConversation };

    private static string Uid(Guid record, string part) => $"{record}-{part.ToLowerInvariant()}@ccg-assurance";

    private static string Name(FinancialYear year, Quarter quarter) => $"{quarter.Name} {year.Name}";

    private async Task<Actor?> ActorAsync(string token, CancellationToken cancellationToken)
    {
        var hash = CalendarAddress.HashOf(token);
        var owner = await db.CalendarAddresses
            .AsNoTracking()
            .Where(address => address.TokenHash == hash)
            .Select(address => (UserId?)address.UserId)
            .SingleOrDefaultAsync(cancellationToken);
        if (owner is not { Value: var id })
        {
            return null;
        }

        var now = UkTime.ToStoredPrecision(clock.GetUtcNow());
        var user = await db.Users
            .AsNoTracking()
            .Where(user => user.Id == id)
            .Select(user => new { user.Name, user.Role, user.Organisation, user.LockoutEnd })
            .SingleOrDefaultAsync(cancellationToken);
        return user is null || user.LockoutEnd > now || !user.Role.Allows(Permission.ListCcgs)
            ? null
            : new Actor(owner.Value, user.Name, user.Role, user.Organisation, now);
    }

    private async Task<IEnumerable<CalendarEvent>> ConversationsAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (actor.Role.Level() is OrganisationLevel.Region or OrganisationLevel.National)
        {
            return [];
        }

        var from = actor.Today.AddDays(-KeptDays);
        var rows = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .SelectMany(assessment => assessment.Meetings, (assessment, meeting) => new { Assessment = assessment, Meeting = meeting })
            .Where(row => (row.Meeting.Kind == MeetingKind.Quarterly || row.Meeting.Kind == MeetingKind.AnnualReview) &&
                row.Meeting.NoMeetingReason == null && row.Meeting.Date >= from)
            .OrderBy(row => row.Meeting.Date)
            .ThenBy(row => row.Assessment.CcgCode)
            .Select(row => new
            {
                row.Meeting.Id,
                row.Meeting.Kind,
                Date = row.Meeting.Date!.Value,
                row.Assessment.Year,
                row.Assessment.Quarter,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == row.Assessment.CcgCode).Select(ccg => ccg.Name).Single(),
            })
            .ToListAsync(cancellationToken);
        return rows.Select(row => new CalendarEvent(
            Uid(row.Id, "conversation"), row.Date, $"{row.Kind.DisplayText()}: {row.CcgName}, {Name(row.Year, row.Quarter)}"));
    }

    private async Task<IEnumerable<CalendarEvent>> MilestonesAsync(Actor actor, CancellationToken cancellationToken)
    {
        var from = actor.Today.AddDays(-KeptDays);
        var quarters = await db.QuarterMilestones
            .AsNoTracking()
            .Where(milestones => milestones.Publication >= from)
            .OrderBy(milestones => milestones.Publication)
            .ThenBy(milestones => milestones.Quarter)
            .ToListAsync(cancellationToken);
        return quarters.SelectMany(milestones => new (string Part, DateOnly Day)[]
        {
            ("Delivery dashboard", milestones.Dashboard),
            ("First conversations", milestones.ConversationsFrom),
            ("Last conversations", milestones.ConversationsUntil),
            ("Consistency check", milestones.ConsistencyCheck),
            ("Final report", milestones.FinalReport),
            ("Publication", milestones.Publication),
        }.Select(row => new CalendarEvent(
            Uid(milestones.Id, row.Part.Replace(' ', '-')),
            row.Day,
            string.Create(CultureInfo.InvariantCulture, $"Milestone of {Name(milestones.Year, milestones.Quarter)}: {char.ToLowerInvariant(row.Part[0])}{row.Part[1..]}"))));
    }
}
