namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Names a record whose fields a form changes, so that the history calls them as the form does.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FormForAttribute(Type record) : Attribute
{
    /// <summary>The type of the record.</summary>
    public Type Record { get; } = record;
}
