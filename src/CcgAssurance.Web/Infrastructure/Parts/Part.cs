using System.Linq.Expressions;
using System.Reflection;
using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>
/// Declares a part: a small record that people add, change and perhaps remove inside another one. Its form, its addresses and
/// the view of its fields are its own; pages, conflicts, working copies, saving and history come from here.
/// </summary>
/// <typeparam name="TOwner">The record that it is part of, whose verbs change it.</typeparam>
/// <typeparam name="TPart">The part.</typeparam>
/// <typeparam name="TForm">Its form.</typeparam>
public sealed record Part<TOwner, TPart, TForm>
    where TOwner : class
    where TPart : class, IRecordPart
    where TForm : class, IRecordForm, new()
{
    /// <summary>The record that it is part of.</summary>
    public required IRecordHeader<TOwner> Of { get; init; }

    /// <summary>What it is called in the middle of a sentence, as in "attendee".</summary>
    public required string Name { get; init; }

    /// <summary>The page that lists this part, or on which a new one would stand.</summary>
    public required Func<TPart?, PartHome> Home { get; init; }

    /// <summary>The list of the record in which it stands, or where <see cref="Loads"/> is given, the rows however deep they lie.</summary>
    public required Expression<Func<TOwner, IEnumerable<TPart>>> Rows { get; init; }

    /// <summary>What is loaded, where the rows lie deeper than in a list of the record itself; null where they do not.</summary>
    public Func<IQueryable<TOwner>, IQueryable<TOwner>>? Loads { get; init; }

    /// <summary>What its pages look at, where that is less than the verbs need; null where it is the same.</summary>
    public Func<IQueryable<TOwner>, IQueryable<TOwner>>? Reads { get; init; }

    /// <summary>Whether a row of that list is such a part; the list may hold others.</summary>
    public Func<TPart, bool> IsOne { get; init; } = _ => true;

    /// <summary>Whether no verb looks at the other rows of the list, so that they need not be loaded.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>What is stored, in the shape of the form.</summary>
    public required Func<TPart, TForm> ToForm { get; init; }

    /// <summary>Whether it can be added, which is asked with null, or changed and removed.</summary>
    public Func<TOwner, TPart?, bool> IsOpen { get; init; } = (_, _) => true;

    /// <summary>What to say instead of the form where it is not open; nothing more than what is stored if null.</summary>
    public string? WhenClosed { get; init; }

    /// <summary>Whether the record has one of them at most, so that its address needs no key.</summary>
    public bool HasOneAtMost { get; init; }

    /// <summary>The part that a new one follows: adding takes it for granted that nobody changed it meanwhile.</summary>
    public Func<TOwner, TPart?> Follows { get; init; } = _ => null;

    /// <summary>Turns what was typed into what is meant, just before it is saved.</summary>
    public Func<TForm, CancellationToken, Task<TForm>> Resolve { get; init; } = (form, _) => Task.FromResult(form);

    /// <summary>The verb that adds one; null where none can be added.</summary>
    public Func<TOwner, TForm, Actor, Outcome>? Add { get; init; }

    /// <summary>The verb that changes one; null where none can be changed.</summary>
    public Func<TOwner, Guid, TForm, Actor, Outcome>? Change { get; init; }

    /// <summary>The verb that removes one; null where none can be removed.</summary>
    public Func<TOwner, Guid, Outcome>? Remove { get; init; }

    /// <summary>The heading of the page on which one is added.</summary>
    public string? AddHeading { get; init; }

    /// <summary>The heading of the page on which this one is changed.</summary>
    public Func<TPart, string>? ChangeHeading { get; init; }

    /// <summary>What has to be read before the form of this part is filled in; null where the form speaks for itself.</summary>
    public Func<TPart, string?>? About { get; init; }

    /// <summary>What was added or saved, at the start of a sentence, as in "Attendee" of "Attendee added".</summary>
    public Func<TForm, string>? Saved { get; init; }

    /// <summary>What happened to a new one, after its name.</summary>
    public string AddedWord { get; init; } = "added";

    /// <summary>What a conflict is about, as in "This record can no longer be changed"; null for the record that it is part of.</summary>
    public string? Subject { get; init; }

    private PropertyInfo List => (PropertyInfo)((MemberExpression)Rows.Body).Member;

    /// <summary>The record with what the verbs need of its list: the part with this key, or all rows.</summary>
    internal IQueryable<TOwner> Load(AssuranceDbContext db, Guid? id)
    {
        if (Loads is { } loads)
        {
            return loads(Of.In(db));
        }

        if (!StandsAlone)
        {
            return Of.In(db).Include(Rows);
        }

        Expression<Func<TPart, bool>> isMeant = row => row.Id == id;
        var rows = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [typeof(TPart)], Rows.Body, isMeant);
        return Of.In(db).Include(Expression.Lambda<Func<TOwner, IEnumerable<TPart>>>(rows, Rows.Parameters));
    }

    /// <summary>The record with what the pages of its parts look at.</summary>
    internal IQueryable<TOwner> Read(AssuranceDbContext db, Guid? id) =>
        (Reads is { } reads ? reads(Of.In(db)) : Load(db, id)).AsNoTracking();

    /// <summary>The part that an address means: the one with its key, or without a key the only one there can be.</summary>
    internal TPart? Find(TOwner owner, Guid? id) => id is null
        ? HasOneAtMost ? RowsOf(owner).SingleOrDefault() : null
        : RowsOf(owner).SingleOrDefault(row => row.Id == id);

    /// <summary>The parts that were loaded.</summary>
    private IEnumerable<TPart> RowsOf(TOwner owner) =>
        (Loads is null ? (IEnumerable<TPart>)List.GetValue(owner)! : Rows.Compile(preferInterpretation: true)(owner)).Where(IsOne);
}
