using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>The page of a form about a group. All of them show the same: whose it is, what it is about, and the form.</summary>
public sealed record CcgFormPage<TForm> : IFormPage<CcgFormPage<TForm>, TForm>
    where TForm : class, ICcgForm<TForm>
{
    public required CcgHeader Ccg { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required TForm Stored { get; init; }

    public required TForm Form { get; init; }

    public bool CanEdit => true;

    public string Subject => "CCG";

    public MovedOnNotice? MovedOn { get; init; }

    public CcgFormPage<TForm> WithForm(TForm form) => this with { Form = form };

    public CcgFormPage<TForm> WithMovedOn(TForm form, MovedOnNotice notice) => this with { Form = form.HavingSeen(Stored.Seen), MovedOn = notice };
}

/// <summary>Makes such pages.</summary>
public static class CcgFormPage
{
    /// <summary>The page over what is stored, before anybody changes it.</summary>
    public static CcgFormPage<TForm> Over<TForm>(CcgHeader ccg, string heading, string address, TForm stored)
        where TForm : class, ICcgForm<TForm> =>
        new() { Ccg = ccg, Heading = heading, Address = address, Stored = stored, Form = stored };
}
