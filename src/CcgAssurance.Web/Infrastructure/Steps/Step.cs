using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;

namespace CcgAssurance.Web.Infrastructure.Steps;

/// <summary>
/// Declares a step that somebody takes in a record, such as accepting it: its form, when it can be taken, and the verb that takes it. Page,
/// conflict and save are the same for all of them.
/// </summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TForm">Its form.</typeparam>
public sealed record Step<TRecord, TForm>
    where TRecord : class, IVersioned, IStaged
    where TForm : class, IRecordForm, new()
{
    /// <summary>The record.</summary>
    public required IRecordHeader<TRecord> Of { get; init; }

    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    public required string Heading { get; init; }

    public required string Button { get; init; }

    /// <summary>What was done, for the page that follows.</summary>
    public required string Done { get; init; }

    /// <summary>The view of what stands in its form.</summary>
    public required string Fields { get; init; }

    /// <summary>What to know before taking it; null where the form speaks for itself.</summary>
    public string? About { get; init; }

    /// <summary>Which of the things in the record it is about, in words; null where it is about the whole record.</summary>
    public Func<TRecord, string?> Names { get; init; } = _ => null;

    /// <summary>The rule that asks for it, whose source stands with that.</summary>
    public GuidanceRule? Rule { get; init; }

    /// <summary>What to say where it cannot be taken.</summary>
    public required string WhenClosed { get; init; }

    /// <summary>Whether what its address names is there at all.</summary>
    public Func<TRecord, bool> Exists { get; init; } = _ => true;

    /// <summary>Whether it can be taken.</summary>
    public required Func<TRecord, Actor, bool> IsOpen { get; init; }

    /// <summary>What the page looks at, where that is less than the verb needs; null where it is the same.</summary>
    public Func<IQueryable<TRecord>, IQueryable<TRecord>>? Reads { get; init; }

    /// <summary>What the page and the verb look at beside the record itself.</summary>
    public Func<IQueryable<TRecord>, IQueryable<TRecord>> Loads { get; init; } = records => records;

    /// <summary>What stands in the form before somebody fills it in.</summary>
    public Func<TRecord, TForm> Begins { get; init; } = _ => new TForm();

    /// <summary>What there is to choose from, where that is read and not known beforehand; null where nothing is.</summary>
    public Func<TRecord, Task<IReadOnlyList<NhsOption>>>? Offers { get; init; }

    /// <summary>Whether it only adds something, so that what others add meanwhile does not stand in its way.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Where it leads once it is taken; null where that is the record.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Reads what it sends, of the record as the verb left it; null where it sends nothing.</summary>
    public Func<TRecord, Func<Task<IReadOnlyList<OutputToFreeze>>>?> Sends { get; init; } = _ => null;

    /// <summary>The verb, with what goes into the same save, such as notices.</summary>
    public required Func<TRecord, TForm, Task<Outcome>> Take { get; init; }
}
