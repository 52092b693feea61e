using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>A task of one record, as the queue, the calendar and the reminders show it.</summary>
public sealed record WorkRow
{
    public required WorkTask Task { get; init; }

    /// <summary>The record in which it is to be done.</summary>
    public required RecordKey Record { get; init; }

    /// <summary>What the task is about: the record itself or a part of it. It keeps tasks of one kind apart.</summary>
    public required Guid Key { get; init; }

    /// <summary>The group that it is about, which tells whose task it is.</summary>
    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>The time that the record is about, by name.</summary>
    public required string Period { get; init; }

    /// <summary>The first day of that time: the latest stand first.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>How often the record was sent, so that the same task after a later sending is another one.</summary>
    public int Version { get; init; }

    /// <summary>The text of the part that it is about, where the task alone does not say.</summary>
    public string? Detail { get; init; }

    /// <summary>The page on which it is done, or for what the person waits for the page of the record.</summary>
    public required string Address { get; init; }

    /// <summary>Whether the calendar shows its day in an entry of its own already.</summary>
    public bool StandsInCalendar { get; init; }

    public string About => $"{CcgName}, {Period}";
}
