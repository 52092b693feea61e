using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>The page on which a part is added, changed or removed, as its shared views need it whatever the form.</summary>
public interface IPartPage
{
    /// <summary>Whose part it is, above the heading.</summary>
    string Caption { get; }

    string Heading { get; }

    PartHome Home { get; }

    /// <summary>What the part is called in the middle of a sentence.</summary>
    string Name { get; }

    /// <summary>Where the form is sent: the address of the page.</summary>
    string Address { get; }

    bool IsNew { get; }

    bool CanEdit { get; }

    /// <summary>What to say where the form is closed.</summary>
    string? WhenClosed { get; }

    /// <summary>What has to be read before the form is filled in.</summary>
    string? About { get; }

    /// <summary>What is stored, for reading.</summary>
    IRecordForm Answers { get; }

    /// <summary>The version and the stage that the form is filled over.</summary>
    Tokens Seen { get; }

    ConflictNotice? Conflict { get; }
}
