using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

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

    /// <summary>Loads with the record what its verbs need: the part with this key, or also its neighbours.</summary>
    public required Func<IQueryable<TOwner>, Guid?, IQueryable<TOwner>> Load { get; init; }

    /// <summary>The parts of the record that were loaded.</summary>
    public required Func<TOwner, IEnumerable<TPart>> Rows { get; init; }

    /// <summary>What is stored, in the shape of the form.</summary>
    public required Func<TPart, TForm> ToForm { get; init; }

    /// <summary>Whether it can be added, which is asked with null, or changed and removed.</summary>
    public Func<TOwner, TPart?, bool> IsOpen { get; init; } = (_, _) => true;

    /// <summary>What to say instead of the form where it is not open; nothing more than what is stored if null.</summary>
    public string? WhenClosed { get; init; }

    /// <summary>The part that an address without a key stands for, where a record has only one of them.</summary>
    public Func<TOwner, TPart?> OnlyOne { get; init; } = _ => null;

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

    /// <summary>What was added or saved, at the start of a sentence, as in "Attendee" of "Attendee added".</summary>
    public Func<TForm, string>? Saved { get; init; }

    /// <summary>What happened to a new one, after its name.</summary>
    public string AddedWord { get; init; } = "added";

    /// <summary>What a conflict is about, as in "This record can no longer be changed"; null for the record that it is part of.</summary>
    public string? Subject { get; init; }
}
